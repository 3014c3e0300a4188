import { useEffect, useState } from 'preact/hooks';
import { Colophon } from '../../components/Colophon';
import { Masthead } from '../../components/Masthead';
import type { Drafts } from '../../lib/drafts';
import { text } from '../../lib/platform/text';
import { SECTIONS } from './sections';

const sectionNow = () => SECTIONS.find(({ id }) => location.hash === `#${id}`) ?? SECTIONS[0]!;

/** The full page: one section at a time, by the address. */
export function Page({ drafts, onOptions }: { drafts: Drafts; onOptions: () => void }) {
  const [section, setSection] = useState(sectionNow);
  useEffect(() => {
    const follow = () => setSection(sectionNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${text(section.title)} · ${text('extName')}`;
  }, [section]);
  const Shown = section.show;
  return (
    <div class="page">
      <Masthead note={text('desk_pseudonymised')} onOptions={onOptions} />
      <nav class="sections" aria-label={text('log_sections')}>
        {SECTIONS.map(({ id, title }) => (
          <a key={id} href={`#${id}`} aria-current={id === section.id ? 'page' : undefined}>
            {text(title)}
          </a>
        ))}
      </nav>
      <main class="page-main wide">
        <h2 class="section-title">{text(section.title)}</h2>
        <Shown drafts={drafts} />
      </main>
      <Colophon />
    </div>
  );
}
