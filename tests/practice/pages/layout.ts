import { type Html, html } from '../html';

export interface Shell {
  title: string;
  /** Stylesheets and scripts by the names under which the server offers them, in order. */
  styles?: readonly string[];
  scripts?: readonly string[];
  bodyClass?: string;
  body: Html;
}

/** A whole page. Every page says that it is a practice page and whose it is not. */
export const page = ({ title, styles = [], scripts = [], bodyClass = '', body }: Shell): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${[...styles, 'practice.css'].map((name) => html`<link rel="stylesheet" href="/practice/assets/${name}">\n`)}
${scripts.map((name) => html`<script src="/practice/assets/${name}"></script>\n`)}
</head>
<body class="${bodyClass}">
<aside class="practice-note">Practice page with invented people. Not affiliated with ACGME. <a href="/">All practice pages</a></aside>
${body}
</body>
</html>
`.markup;

export const CASE_LOG_STYLES = ['bootstrap.css', 'select2.css'] as const;

/** The libraries of the real page in its order, behind the spy, which must see everything. */
export const CASE_LOG_LIBRARIES = [
  'spy.js',
  'jquery.js',
  'bootstrap.js',
  'jquery.validate.js',
  'jquery.validate.unobtrusive.js',
  'select2.js',
] as const;

/** The bar across the top of every Case Log page. */
export const navigation = html`<nav class="navbar navbar-dark case-log-bar">
<span class="navbar-brand">Case Log System</span>
<ul class="case-log-menu">
<li><a href="/ads/CaseLogs/CaseEntry/Insert">Add Cases</a></li>
<li><a href="/ads/CaseLogs/CaseSearch/Search">Search Cases</a></li>
<li><a href="/ads/CaseLogs/Reports/GetReportList">Reports</a></li>
<li><a href="/ads/CaseLogs/Default/ReferenceMaterials">Reference Materials</a></li>
</ul>
</nav>`;
