// The page's own behavior, as its specification has it. `config` is put in by the server.
window.gen.start = (config) => {
  const $ = window.jQuery;
  const gen = window.gen;
  const { behavior, marker, picker } = config;
  const at = (key) => $(`[${marker}="${key}"]`);
  const field = (name) => {
    const key = config.keys[name];
    return key ? at(key) : $();
  };
  const asked = {};

  function ask(list, query) {
    const turn = (asked[list] ?? 0) + 1;
    asked[list] = turn;
    gen.pending += 1;
    return new Promise((done) => {
      $.get(`/ads/CaseLogs/${config.lists}/${list}`, query)
        .done((rows) => {
          if (turn === asked[list] || behavior.lateAnswers) done(rows);
        })
        .always(() => setTimeout(() => (gen.pending -= 1)));
    });
  }

  function options(select, rows, first) {
    const kept = select.val();
    if (behavior.lists === 'html')
      select.html(
        `${first ? '<option value=""></option>' : ''}${rows.map(({ value, text }) => $('<option>').val(value).text(text)[0].outerHTML).join('')}`,
      );
    else {
      select.empty();
      if (first) select.append($('<option value="">'));
      for (const { value, text } of rows) select.append($('<option>').val(value).text(text));
    }
    if (picker.shut) select.prop('disabled', rows.length === 0);
    return kept;
  }

  // The date box and what hangs on it.
  const date = field('caseDate');
  const group = date.closest('.ProcedureDate');
  const SETTINGS = { format: 'm/d/yyyy', autoclose: true, todayHighlight: true };
  const hung = { 'bootstrap-group': group, 'bootstrap-box': date }[config.widget];
  if (hung) hung.datepicker(SETTINGS);
  if (config.widget === 'jquery-ui-mask') {
    date.datepicker({ dateFormat: 'mm/dd/yy' });
    date.inputmask('99/99/9999');
  }
  const today = date.val();
  function backToToday() {
    date.val(today);
    if (hung) hung.datepicker('update', today);
    else if (config.widget === 'jquery-ui-mask') date.datepicker('setDate', new Date());
  }
  // As a resident picks a day in the calendar.
  gen.setDate = (value) => {
    const [month, day, year] = value.split('/').map(Number);
    const picked = new Date(year, month - 1, day);
    if (hung) hung.datepicker('setDate', picked);
    else if (config.widget === 'jquery-ui-mask') date.datepicker('setDate', picked).trigger('change');
    else date.val(value).trigger('change');
  };
  gen.widgetDate = () => {
    if (hung) return hung.datepicker('getDate')?.toDateString() ?? null;
    if (config.widget === 'jquery-ui-mask') return date.datepicker('getDate')?.toDateString() ?? null;
    return null;
  };

  let held = date.val();
  async function dateChanged() {
    if (date.val() === held) return;
    held = date.val();
    const { reload } = behavior;
    const waits = [];
    if (reload.role && field('role').length) {
      waits.push(
        ask('Roles', { date: held }).then((rows) => {
          const select = field('role');
          const kept = options(select, rows, select.find('option').first().val() === '');
          if (reload.keep) select.val(kept);
        }),
      );
    }
    if (reload.areas) waits.push(loadAreas());
    await Promise.all(waits);
    if (reload.clearsCaseId) field('caseId').val('');
  }
  date.on('change changeDate', () => void dateChanged());

  let resets = behavior.dateReset.times;
  for (const name of behavior.dateReset.on) {
    field(name).on('change', () => {
      if (!gen.ready || resets <= 0) return;
      resets -= 1;
      backToToday();
      held = date.val();
    });
  }

  const { classes, chosen, loadAreas } = gen.startPicker({ config, ask, options, at, field, date });

  // Tabs, folds, drawn lists.
  $('a[data-pane]').on('click', function (event) {
    event.preventDefault();
    $('a[data-pane]').removeClass('active');
    $('.tab-pane').removeClass('active show');
    $(this).addClass('active');
    $($(this).attr('href')).addClass('active show');
  });
  $('[data-opens]').on('click', (event) => {
    event.preventDefault();
    $('#commentsContainer').toggle();
  });
  for (const key of config.select2) at(key).select2({ width: '100%' });

  // Submit asks the page first, then posts.
  const form = $('form.gen-form');
  form.on('submit', (event) => {
    event.preventDefault();
    if (behavior.validation && !form.valid()) return;
    if (chosen.length === 0)
      return void $('#clienterrors').html('<div class="alert alert-danger">Select at least one code.</div>');
    if (behavior.confirm && !window.confirm('Submit this case?')) return;
    form[0].submit();
  });

  $(async () => {
    if (classes.val()) await loadAreas();
    for (const [key, value] of Object.entries(config.late)) at(key).val(value).trigger('change');
    held = date.val();
    setTimeout(() => (gen.ready = true), 30);
  });
};
