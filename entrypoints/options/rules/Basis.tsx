import { i18n } from '#i18n';
import { Words } from '../../../components/page/Words';
import type { ListedRule } from './catalogue';

type Evidence = ListedRule['evidence'];

const sentenceOf = (evidence: Evidence) =>
  i18n.t('options.allRules.basedOnSources', {
    evidence: i18n.t(`options.allRules.evidence.${evidence}`),
    sources: '{sources}',
  });

const SENTENCES: Record<Evidence, string> = {
  research: sentenceOf('research'),
  practice: sentenceOf('practice'),
  reader: sentenceOf('reader'),
};

/** What a rule is based on: the kind of evidence, and its sources by their English titles. */
export function Basis({ evidence, sources }: Pick<ListedRule, 'evidence' | 'sources'>) {
  if (sources.length === 0) {
    return i18n.t('options.allRules.basedOn', { evidence: i18n.t(`options.allRules.evidence.${evidence}`) });
  }
  return <Words text={SENTENCES[evidence]} parts={{ sources: <Sources sources={sources} /> }} />;
}

function Sources({ sources }: Pick<ListedRule, 'sources'>) {
  return sources.map(({ title, url }, at) => (
    <span key={title} lang="en">
      {at > 0 && '; '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ));
}
