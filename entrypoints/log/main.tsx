import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { openDrafts } from '../../lib/drafts';
import { Page } from './Page';

document.documentElement.lang = browser.i18n.getUILanguage();
render(
  <Page drafts={openDrafts()} onOptions={() => void browser.runtime.openOptionsPage()} />,
  document.getElementById('app')!,
);
