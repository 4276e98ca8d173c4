import { useState } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { PageHead } from '../../components/page/PageHead';
import { readableResults, withResult } from '../../utils/practice/practiceResults';
import { ownRolePlays, practiceResults } from '../../utils/practice/practiceStore';
import type { RolePlay } from '../../utils/practice/rolePlay';
import { isRolePlay } from '../../utils/practice/rolePlaySchema';
import { OwnRolePlays } from './OwnRolePlays';
import { PracticeHabits } from './PracticeHabits';
import { RolePlayList } from './RolePlayList';
import { ROLE_PLAYS } from './rolePlays/all';
import { Ticket } from './Ticket';
import '../../utils/coach/marks/marks.css';
import './practice.css';

/** Our own small helpdesk, in which nothing can go wrong. */
export function Practice() {
  const own = useStoredItem(ownRolePlays);
  const stored = useStoredItem(practiceResults);
  const [chosen, setChosen] = useState<string>(ROLE_PLAYS[0].id);
  const [attempt, setAttempt] = useState(1);

  const ownOnes = (own.value ?? []).filter(isRolePlay);
  const rolePlays: readonly RolePlay[] = [...ROLE_PLAYS, ...ownOnes];
  const results = readableResults(stored.value);
  // One that was deleted while it was played gives way to the first.
  const rolePlay = rolePlays.find(({ id }) => id === chosen) ?? ROLE_PLAYS[0];
  const next = rolePlays[(rolePlays.indexOf(rolePlay) + 1) % rolePlays.length] ?? ROLE_PLAYS[0];

  function play(id: string) {
    setChosen(id);
    setAttempt(attempt + 1);
  }

  return (
    <main className="page">
      <PageHead title={i18n.t('practice.title')} page="practice.html">
        {i18n.t('practice.lead')}
      </PageHead>
      {[own.trouble, stored.trouble]
        .filter((trouble) => trouble !== undefined)
        .map((trouble) => (
          <p key={trouble} className="trouble">
            {trouble}
          </p>
        ))}
      <div className="practice">
        <RolePlayList rolePlays={rolePlays} results={results} chosen={rolePlay.id} onChoose={play} />
        {/* Another role play, or the same one again, is another conversation: editor and coach start again. */}
        <Ticket
          key={`${rolePlay.id} ${attempt}`}
          rolePlay={rolePlay}
          attempt={attempt}
          onDone={(played) => stored.change(withResult(results, rolePlay.id, { ...played, at: Date.now() }))}
          onAgain={() => play(rolePlay.id)}
          onNext={() => play(next.id)}
        />
      </div>
      <div className="practice-more">
        <OwnRolePlays own={ownOnes} shown={rolePlay} onChange={own.change} />
        <PracticeHabits results={results} onChange={stored.change} />
      </div>
    </main>
  );
}
