// The header of the entry page: its dependent lists and its date picker. Handlers are bound through jQuery, as on the real page.
window.caseEntryApp = {
  globals: {},

  get(endpoint, query) {
    return $.getJSON(`/ads/CaseLogs/CaseEntry/${endpoint}`, query);
  },

  /** Puts `options` into a list behind a blank first choice; whatever was chosen is gone. */
  fillList(selector, options) {
    $(selector)
      .empty()
      .append($('<option>', { value: '', text: '' }))
      .append(options.map(({ value, text }) => $('<option>', { value, text })));
  },

  /** A handler as the page binds it. With the quirk on it misses scripted events that jQuery did not trigger itself. */
  heard(handler) {
    return function (event) {
      const native = event.originalEvent;
      if (caseEntryApp.globals.quirks.nativeChangeUnheard && native && !native.isTrusted) return;
      handler.call(this, event);
    };
  },

  dateInput: () => $(caseEntryApp.globals.CaseEntry89),
  caseIdInput: () => $(caseEntryApp.globals.CaseEntry99),

  /** The date box's own picker, by the two things that the page asks of it. jQuery UI's takes its date from the box whenever asked. */
  datePicker() {
    if (!caseEntryApp.globals.quirks.maskedDate) return $('.ProcedureDate').data('datepicker');
    const input = caseEntryApp.dateInput();
    return { update() {}, setValue: () => input.datepicker('setDate', input.datepicker('getDate')) };
  },

  /** `2026-03-05` as the date box writes it. */
  formDate(iso) {
    const [year, month, day] = iso.split('-');
    if (caseEntryApp.globals.quirks.maskedDate) return `${month}/${day}/${year}`;
    return `${Number(month)}/${Number(day)}/${year}`;
  },

  /** Fetches the lists that depend on the date. */
  reloadLists() {
    const date = caseEntryApp.dateInput().val();
    const areasFrom = $('#RRCClass').val();
    return $.when(
      caseEntryApp.get('GetRoles', { date }).done((roles) => caseEntryApp.fillList('#ResidentRoles', roles)),
      areasFrom && codeSearchByAreaType.loadAreas(),
    );
  },

  applyTemplate() {
    const choice = $('#ResidentProcedureCaseTemplateId option:selected').data('choice');
    if (!choice) return;
    $('#ResidentRoles').val(choice.role).trigger('change');
    $('#Institutions').val(choice.site).trigger('change');
    $('#Attendings').val(choice.attending).trigger('change');
    $('#PatientTypes').val(choice.patientType).trigger('change');
  },

  init() {
    const { maskedDate, selectTwo } = caseEntryApp.globals.quirks;
    if (maskedDate) caseEntryApp.dateInput().inputmask('99/99/9999').datepicker({ dateFormat: 'mm/dd/yy' });
    else $('.ProcedureDate').datepicker({ format: 'm/d/yyyy', autoclose: true, todayHighlight: true });
    if (selectTwo) $('#Attendings').select2({ width: '100%' });
    $('#ResidentProcedureCaseTemplateId').on('change', caseEntryApp.heard(caseEntryApp.applyTemplate));
  },
};

$(() => caseEntryApp.init());
