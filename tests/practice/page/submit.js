// Submit: validate, want at least one code, ask the server for duplicates, ask the resident, then post the form natively.
$(() => {
  const form = $('#caseEntryForm');
  const { quirks } = caseEntryApp.globals;
  form.append($('<input type="hidden" id="PracticeSubmitTrusted" name="PracticeSubmitTrusted" value="none">'));

  const complain = (message) => $('#clienterrors').empty().append($('<div class="alert alert-danger">').text(message));

  const ask = (question, explanation) => {
    $('#confirmSubmitTitle').text(question);
    $('#confirmSubmitText').text(explanation);
    bootstrap.Modal.getOrCreateInstance('#confirmSubmit').show();
  };

  const confirmAndPost = (duplicates) => {
    if (duplicates.length > 0)
      return ask(
        'This case may be logged already',
        `Same Case ID, date and code: ${duplicates.join('; ')}. Submit it again?`,
      );
    if (quirks.confirmStepOnSubmit)
      return ask('Submit this case?', 'Please check the date, the site and the selected codes.');
    return practicePost(form[0]);
  };

  $('#submitButton').on('click', (event) => {
    event.preventDefault();
    $('#clienterrors').empty();
    if (!form.valid()) return complain('Please complete the fields marked in red.');
    if (sidePanelCodes.codes.length === 0) return complain('Please select at least one code.');
    if (!quirks.duplicateCheck) return confirmAndPost([]);
    const query = {
      caseId: caseEntryApp.caseIdInput().val(),
      date: caseEntryApp.dateInput().val(),
      codes: sidePanelCodes.codes.map(({ code }) => code).join(','),
    };
    return caseEntryApp.get('GetProcedureForDupeVerify', query).done(confirmAndPost);
  });
  $('#confirmSubmitButton').on('click', () => practicePost(form[0]));
});
