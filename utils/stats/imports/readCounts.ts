import * as v from 'valibot';
import { i18n } from '#i18n';
import { incidentKeyOf } from '../../incidents/incident';
import { LOCALE } from '../../language/locale';
import { LONGEST_RECORD, RecordSplitter, type RecordText } from '../../pastReplies/records';
import { isRecord } from '../../policy/problem';
import { promiseKeyOf } from '../../timers/promiseCounts';
import { COUNTS_VERSION, type CountsFile } from '../exports/countsFile';
import { storedKeyOf } from '../sheet';
import { LINE_SCHEMAS, type LineParts } from './lineSchemas';
import { addProblem, type Problems } from './problems';
import { saidOf } from './shouldBe';

/** Far more than a team has in a year, in lines: this much is held at once. */
const MOST_LINES = 200_000;

type Schemas = NonNullable<ReturnType<typeof LINE_SCHEMAS.get>>;

/** Reads the lines of a file of counts one by one, and remembers what is wrong with them. */
export class CountsReader {
  readonly problems: Problems = { sentences: [], more: 0 };
  private readonly file: Omit<CountsFile, 'head'> = { sheets: [], hours: [], promises: [], incidents: [], notes: [] };
  private readonly known = new Set<string>();
  private readonly splitter = new RecordSplitter();
  private head: CountsFile['head'] | undefined;
  private schemas: Schemas | undefined;
  private isOver = false;

  /** Reads a piece of the text. @returns whether it is worth reading on */
  push(piece: string): boolean {
    for (const record of this.splitter.push(piece)) this.take(record);
    return !this.isOver;
  }

  /** The text has ended. @returns what the file holds; undefined if anything is wrong with it */
  end(): CountsFile | undefined {
    for (const record of this.isOver ? [] : this.splitter.end()) this.take(record);
    if (!this.head) {
      if (this.problems.sentences.length === 0) this.refuse(i18n.t('imports.refusal.empty'));
      return undefined;
    }
    const { head, file } = this;
    const kinds = Object.keys(file) as (keyof typeof file)[];
    const announced = kinds.reduce((sum, kind) => sum + head[kind], 0);
    const found = kinds.reduce((sum, kind) => sum + file[kind].length, 0);
    if (this.problems.sentences.length === 0 && found !== announced) {
      this.refuse(i18n.t('imports.refusal.linesMissing', { announced: lines(announced), found: lines(found) }));
    }
    return this.problems.sentences.length > 0 ? undefined : { head: this.head, ...this.file };
  }

  private take({ text, line, trouble }: RecordText): undefined {
    if (this.isOver || (text.trim() === '' && !trouble && this.head)) return;
    if (trouble) {
      return this.stop(i18n.t('imports.refusal.lineTooLong', { line, count: LONGEST_RECORD.toLocaleString(LOCALE) }));
    }
    const content = parsed(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (!this.head) return this.takeHead(content);
    if (line > MOST_LINES) {
      return this.stop(i18n.t('imports.refusal.tooManyLines', { count: MOST_LINES.toLocaleString(LOCALE) }));
    }
    if (content === undefined) return this.refuse(i18n.t('imports.refusal.notJson', { line }));
    this.takeLine(content, line);
  }

  private takeHead(content: unknown): undefined {
    if (!isRecord(content) || !Object.hasOwn(content, 'amendsCounts')) {
      return this.stop(i18n.t('imports.refusal.notAnExport'));
    }
    const version = content.amendsCounts;
    this.schemas = LINE_SCHEMAS.get(version);
    if (!this.schemas) {
      const isNewer = typeof version === 'number' && version > COUNTS_VERSION;
      return this.stop(i18n.t(isNewer ? 'imports.refusal.newerVersion' : 'imports.refusal.noSuchVersion'));
    }
    const { success, output, issues } = v.safeParse(this.schemas.head, content);
    if (!success) return this.stop(saidOf(1, issues[0]));
    if (output.holds.some(({ from, to }) => from > to || from < output.from || to > output.to)) {
      return this.stop(i18n.t('imports.refusal.daysOutsideFile'));
    }
    this.head = output;
  }

  private takeLine(content: unknown, line: number): undefined {
    const { head, schemas } = this;
    if (!head || !schemas) return;
    const { success, output, issues } = v.safeParse(schemas.line, content);
    if (!success) return this.refuse(saidOf(line, issues[0]));
    const { sheet, hours, promises, incidents, note } = output;
    const day = (sheet ?? promises ?? incidents ?? note)?.day;
    const [first = '', last = ''] = hours ? [`${hours.month}-01`, `${hours.month}-28`] : [day, day];
    if (first < head.from || last > head.to) {
      return this.refuse(i18n.t('imports.refusal.dayOutside', { line, day: day ?? hours?.month ?? '' }));
    }
    const name = nameOf(output);
    if (name !== undefined && this.known.has(name)) {
      return this.refuse(i18n.t('imports.refusal.twice', { line }));
    }
    if (name !== undefined) this.known.add(name);
    if (sheet) this.file.sheets.push(sheet);
    if (hours) this.file.hours.push(hours);
    if (promises) this.file.promises.push(promises);
    if (incidents) this.file.incidents.push(incidents);
    if (note) this.file.notes.push(note);
  }

  private refuse(problem: string): undefined {
    addProblem(this.problems, problem);
  }

  private stop(problem: string): undefined {
    this.refuse(problem);
    this.isOver = true;
  }
}

/** What a line counts; undefined for a note, of which two may be the same. */
function nameOf({ sheet, hours, promises, incidents }: LineParts): string | undefined {
  if (sheet) return JSON.stringify(storedKeyOf(sheet));
  if (hours) return JSON.stringify([hours.month, hours.site, hours.source]);
  if (promises) return JSON.stringify(['promises', ...promiseKeyOf(promises)]);
  return incidents && JSON.stringify(['incidents', ...incidentKeyOf(incidents)]);
}

function lines(count: number): string {
  return i18n.t('imports.refusal.linesAfter', count, { count: count.toLocaleString(LOCALE) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
