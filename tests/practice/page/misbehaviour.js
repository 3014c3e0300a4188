// What residents report of the page's temper, one block a quirk. See quirks.ts for the words behind each name.
$(() => {
  const { quirks, today } = caseEntryApp.globals;
  const HEADER_LISTS = '#ProcedureYear, #ResidentRoles, #Institutions, #Attendings, #PatientTypes, #Rotations';
  const picker = caseEntryApp.datePicker();
  const input = caseEntryApp.dateInput();
  const todayText = caseEntryApp.formDate(today);
  let shown = input.val();
  let overwritten = false;

  const writeToday = () => {
    input.val(todayText);
    picker.update();
    shown = todayText;
  };
  // The picker's own date is what it last heard: by a key, its calendar or its API. A value merely written into the box it does not know.
  const writePickersDate = () => {
    picker.setValue();
    if (input.val() === '') writeToday();
    shown = input.val();
  };

  $('#caseEntryForm').on(
    'change',
    HEADER_LISTS,
    caseEntryApp.heard(() => {
      if (quirks.dateResetsToToday) writePickersDate();
      if (quirks.dateResetsOnceOverPicked && !overwritten && input.val() !== todayText) {
        overwritten = true;
        writeToday();
      }
    }),
  );

  if (quirks.dateBlurReconfirmsToday)
    input.on('blur', writePickersDate).on('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') writePickersDate();
    });

  if (quirks.dateChangeReloadsLists)
    $('.ProcedureDate').on(
      'change changeDate',
      caseEntryApp.heard(() => {
        if (input.val() === shown) return;
        shown = input.val();
        caseEntryApp.reloadLists().done(() => quirks.caseIdClearedByReload && caseEntryApp.caseIdInput().val(''));
      }),
    );

  if (quirks.addResetsSite) $(document).on('code:added', () => setTimeout(() => $('#Institutions').val(''), 50));

  if (quirks.checkboxNeedsTwoClicks)
    $('#caseEntryForm').on('click', '.cbCodeAttribute', function () {
      if ($(this).data('clicked')) return;
      $(this).data('clicked', true);
      setTimeout(() => $(this).prop('checked', false), 10);
    });
});
