import type { Review } from '../../rules/types';
import { countWords } from '../coach/reply/countWords';
import { maskPhrase } from '../stats/maskPhrase';
import { PAST_REPLIES } from '../stats/pastSite';
import { emptySheet, type Sheet } from '../stats/sheet';
import { countedSituation } from '../stats/statRow';
import { modelVersion, rulesVersion } from '../stats/versions';

/** The most wordings counted individually on a sheet: with more, memory would grow with the files. */
const MOST_PHRASES = 2_000;
/** More days than a browser keeps counts of. */
const MOST_SHEETS = 4_000;
/** Represents all other wordings of a rule. */
const OTHERS = '…';

interface PastSheet {
  sheet: Sheet;
  /** By rule and masked wording. */
  flags: Map<string, number>;
}

/** The counts of past replies, by the day they were sent. */
export class PastSheets {
  private readonly sheets = new Map<string, PastSheet>();

  constructor(private readonly withReader: boolean) {}

  /**
   * Counts a reply that was sent as it is, with everything flagged in it.
   * @param day empty if unknown
   */
  add(day: string, text: string, { recovery, flags }: Review): void {
    const { sheet, flags: known } = this.sheetOf(day, recovery);
    const { replies } = sheet;
    replies.watched += 1;
    replies.sent += 1;
    replies[flags.length > 0 ? 'flagged' : 'clean'] += 1;
    replies.words += countWords(text);
    for (const { ruleId, phrase } of flags) {
      const name = `${ruleId}\n${maskPhrase(phrase)}`;
      const counted = known.has(name) || known.size < MOST_PHRASES ? name : `${ruleId}\n${OTHERS}`;
      known.set(counted, (known.get(counted) ?? 0) + 1);
    }
  }

  /** Everything that was counted, on sheets of this browser. */
  all(): Sheet[] {
    return [...this.sheets.values()].map(({ sheet, flags }) => ({
      ...sheet,
      flags: [...flags].map(([name, count]) => {
        const [ruleId = '', phrase = ''] = name.split('\n');
        return { ruleId, phrase, shown: count, sent: count };
      }),
    }));
  }

  private sheetOf(day: string, recovery: boolean): PastSheet {
    const name = `${day} ${recovery}`;
    const known = this.sheets.get(name);
    if (known) return known;
    if (day !== '' && this.sheets.size >= MOST_SHEETS) return this.sheetOf('', recovery);
    const sheet = emptySheet({
      day,
      site: PAST_REPLIES,
      situation: countedSituation('auto', recovery),
      rules: rulesVersion,
      model: this.withReader ? modelVersion : '',
      source: '',
    });
    const begun = { sheet, flags: new Map<string, number>() };
    this.sheets.set(name, begun);
    return begun;
  }
}
