import { render } from 'preact';
import { Desk } from '../../components/desk/Desk';
import { SiteNotes } from '../../components/desk/SiteNotes';
import { SupportPage } from '../../components/desk/SupportPage';
import { Masthead } from '../../components/Masthead';
import { Keeping } from '../../components/options/Keeping';
import { Options } from '../../components/options/Options';
import { PageCopy } from '../../components/options/PageCopy';
import { SitesOn } from '../../components/options/SitesOn';
import { Tables } from '../../components/options/Tables';
import { Wordings } from '../../components/options/Wordings';
import '../../components/styles/index.css';
import { ABOUT, COPIES } from './about';
import { FIRST_RUN } from './first-run';
import { PAGES } from './pages';
import { acts, concepts } from './samples';
import { DESKS, type FirstRunState, OPTIONS, type PageState } from './states';

const nothingHappens = () => {};
/** What was asked for, by name and first value, so that a test can tell. */
const did: unknown[][] = [];
Object.assign(window, { did });
const noted = Object.fromEntries(
  Object.keys(acts()).map((name) => [name, (first?: unknown) => void did.push([name, first])]),
);
const name = new URLSearchParams(location.search).get('state') ?? 'empty';
const [state, options] = [DESKS[name], OPTIONS[name]];
const isCopy = name in COPIES;
const page = PAGES[name as PageState];
const firstRun = FIRST_RUN[name as FirstRunState];
if (!state && !options && !isCopy && !page && !firstRun) throw new Error(`no state is called ${name}`);
render(
  firstRun ? (
    firstRun()
  ) : page ? (
    <div class="page">
      <Masthead note="" />
      <main class="page-main wide">{page()}</main>
    </div>
  ) : state ? (
    <Desk state={state} acts={acts(noted)} concepts={concepts}>
      {ABOUT[name] && (
        <SiteNotes
          notes={ABOUT[name].notes}
          refused={ABOUT[name].refused ?? null}
          onAsk={nothingHappens}
          onLeave={nothingHappens}
        />
      )}
      {ABOUT[name]?.support && <SupportPage onCopy={nothingHappens} />}
    </Desk>
  ) : isCopy ? (
    <PageCopy copy={COPIES[name] ?? null} file={COPIES[name] ? 'data:text/html,' : null} />
  ) : (
    <Options
      {...options!.page}
      overlaps={options!.overlaps ?? []}
      onChange={nothingHappens}
      onOpenKeys={nothingHappens}
    >
      <SitesOn
        sites={name === 'options-filled' ? [{ pattern: '*://pacs.example/*', host: 'pacs.example' }] : []}
        onLeave={nothingHappens}
      />
      <Wordings
        {...options!.learned}
        concepts={concepts}
        file="data:application/json,{}"
        onRemove={nothingHappens}
        onImport={nothingHappens}
        onUseTheirs={nothingHappens}
        onDismiss={nothingHappens}
      />
      <Tables
        {...options!.shown}
        file="data:application/json,{}"
        onRemove={nothingHappens}
        onEdit={nothingHappens}
        onImport={nothingHappens}
        onUseTheirs={nothingHappens}
        onDismiss={nothingHappens}
      />
      <Keeping
        {...options!.kept}
        onSave={nothingHappens}
        onChoose={nothingHappens}
        onRestore={nothingHappens}
        onCancel={nothingHappens}
        onWipe={nothingHappens}
        onDismiss={nothingHappens}
      />
    </Options>
  ),
  document.getElementById('app')!,
);
