import { text } from './html';
import type { PageSpec } from './spec';

/** What surrounds the form: bars, menus, a product switcher, searches and other forms, none of which is ever to be touched. */
export function shellAround(spec: PageSpec, form: string): string {
  const { shell, programme, specialty, count, marker } = spec;
  const search = shell.search
    ? `<form action="/ads/Search" method="get" role="search" class="d-flex"><input type="search" name="q" class="form-control" placeholder="Search" aria-label="Search" ${marker}="sq"><button class="btn btn-outline-light" type="submit">Search</button></form>`
    : '';
  const switcher = shell.switcher
    ? `<div class="dropdown"><button class="btn btn-dark dropdown-toggle" type="button" data-bs-toggle="dropdown">Products</button><ul class="dropdown-menu"><li><a class="dropdown-item" href="/survey">Surveys</a></li><li><a class="dropdown-item" href="/ads/Home">Accreditation Data</a></li></ul></div>
<form action="/ads/Home/SwitchRole" method="post"><select name="Role" ${marker}="sr" class="form-select"><option value="1">Resident</option><option value="2">Coordinator</option></select><button type="submit" class="btn btn-sm btn-light">Go</button></form>`
    : '';
  const off =
    shell.logOff === 'form'
      ? '<form action="/ads/Account/LogOff" method="post" id="logoutForm"><button type="submit" class="btn btn-link">Log off</button></form>'
      : '<a href="/ads/Account/LogOff">Log off</a>';
  const links =
    '<a class="nav-link" href="/ads/CaseLogs/CaseSearch/Search">Case Search</a><a class="nav-link" href="/ads/CaseLogs/Reports/GetReportList">Reports</a><a class="nav-link" href="/ads/CaseLogs/Default/ReferenceMaterials">Reference</a>';
  const filter = shell.filter
    ? `<form action="/ads/CaseLogs/CaseSearch/Search" method="get" class="card p-2 mb-2"><h6>Find an earlier case</h6><label class="form-label">Case ID</label><input type="text" name="SearchCaseId" maxlength="25" class="form-control" ${marker}="fi"><label class="form-label">Site</label><select name="SearchSite" class="form-select" ${marker}="fs">${siteOptions(spec)}</select><label class="form-label">Case Date</label><input type="text" name="SearchDate" class="form-control" ${marker}="fd"><button type="submit" class="btn btn-secondary btn-sm">Find</button><button type="reset" class="btn btn-link btn-sm">Reset</button></form>`
    : '';
  const heading = `<div class="page-header"><h1>${text(programme)} <small>${text(specialty)}</small></h1></div>`;
  const notice = shell.notice
    ? '<div class="alert alert-info alert-dismissible">Maintenance on Sunday. <button type="button" class="btn-close" data-bs-dismiss="alert" aria-label="Close"></button></div>'
    : '';
  const counted = `<div id="caseEntryCount">Cases entered: <strong>${count}</strong></div><div id="clienterrors"></div>`;
  const body = `${heading}${notice}${counted}${form}`;
  if (shell.kind === 'classic')
    return `<nav class="navbar navbar-expand bg-dark navbar-dark px-2">${links}${search}${switcher}${off}</nav><div class="container-fluid">${filter}${body}</div>`;
  if (shell.kind === 'unified')
    return `<header class="d-flex gap-2 p-2 bg-dark text-light">${switcher}<strong>ACGME</strong>${search}${off}</header><main class="container-fluid"><nav class="nav">${links}</nav>${body}${filter}</main><footer><form action="/feedback" method="post"><textarea name="Comments" ${marker}="fb" rows="1"></textarea><button type="submit">Send feedback</button></form></footer>`;
  return `<div class="d-flex"><nav class="p-2 bg-light" style="width:15rem">${search}${links}${switcher}${off}${filter}</nav><main class="flex-fill p-2">${body}</main></div>`;
}

function siteOptions({ controls }: PageSpec): string {
  const site = controls.find(({ field }) => field === 'site');
  return [
    '<option value=""></option>',
    ...(site?.options.map((one) => `<option value="${text(one.value)}">${text(one.text)}</option>`) ?? []),
  ].join('');
}
