import { render } from 'preact';
import { Desk } from '../../components/Desk';
import '../../components/styles/index.css';
import { acts, concepts } from './samples';
import { STATES } from './states';

const name = new URLSearchParams(location.search).get('state') ?? 'empty';
const state = STATES[name];
if (!state) throw new Error(`no state is called ${name}`);
render(<Desk state={state} acts={acts()} concepts={concepts} />, document.getElementById('app')!);
