// Watches what is done to a Case Log page and tells the server, so that a test can prove who submitted, by what, and how often.
// Events are seen whichever world they come from; a form posted past all of them still shows as a POST without a trusted click.
(() => {
  const { submit, requestSubmit } = HTMLFormElement.prototype;
  const report = (kind, trusted) =>
    navigator.sendBeacon('/practice/spy', JSON.stringify({ kind, trusted, path: location.pathname }));

  HTMLFormElement.prototype.submit = function () {
    report('submit()', false);
    return submit.call(this);
  };
  HTMLFormElement.prototype.requestSubmit = function (button) {
    report('requestSubmit()', false);
    return requestSubmit.call(this, button);
  };
  // How the page's own code posts its form, which is none of the calls above.
  window.practicePost = (form) => submit.call(form);

  const within = (event, selector) => event.target instanceof Element && event.target.closest(selector) !== null;
  document.addEventListener('submit', (event) => report('submit event', event.isTrusted), true);
  document.addEventListener('keydown', (event) => event.key === 'Enter' && report('enter', event.isTrusted), true);
  document.addEventListener(
    'click',
    (event) => {
      if (within(event, '#submitButton')) {
        document.getElementById('PracticeSubmitTrusted')?.setAttribute('value', String(event.isTrusted));
        report('submit click', event.isTrusted);
      }
      if (within(event, '#confirmSubmitButton')) report('confirm click', event.isTrusted);
      if (within(event, '.toggleFavorite')) report('star click', event.isTrusted);
      if (within(event, '.removeCode')) report('remove click', event.isTrusted);
    },
    true,
  );
  window.navigation?.addEventListener(
    'navigate',
    (event) => event.hashChange || report('navigate', event.userInitiated),
  );
})();
