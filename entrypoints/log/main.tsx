import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { openDrafts } from '../../lib/drafts';
import { announcePage } from '../../lib/platform/text';
import { Page } from './Page';

announcePage();
render(
  <Page drafts={openDrafts()} onOptions={() => void browser.runtime.openOptionsPage()} />,
  document.getElementById('app')!,
);
