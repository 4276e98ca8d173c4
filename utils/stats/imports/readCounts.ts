import * as v from 'valibot';
import { incidentKeyOf } from '../../incidents/incident';
import { LONGEST_RECORD, RecordSplitter, type RecordText } from '../../pastReplies/records';
import { isRecord } from '../../policy/problem';
import { promiseKeyOf } from '../../timers/promiseCounts';
import { COUNTS_VERSION, type CountsFile } from '../exports/countsFile';
import { storedKeyOf } from '../sheet';
import { LINE_SCHEMAS, type LineParts } from './lineSchemas';
import { addProblem, type Problems } from './problems';

/** Far more than a team has in a year, in lines: so much is held at once. */
const MOST_LINES = 200_000;

type Schemas = NonNullable<ReturnType<typeof LINE_SCHEMAS.get>>;

/** Takes in the lines of a file of counts, one after the other, and remembers what is wrong with them. */
export class CountsReader {
  readonly problems: Problems = { sentences: [], more: 0 };
  private readonly file: Omit<CountsFile, 'head'> = { sheets: [], hours: [], promises: [], incidents: [], notes: [] };
  private readonly known = new Set<string>();
  private readonly splitter = new RecordSplitter();
  private head: CountsFile['head'] | undefined;
  private schemas: Schemas | undefined;
  private isOver = false;

  /** Takes in a piece of the text. @returns whether there is any use in reading on */
  push(piece: string): boolean {
    for (const record of this.splitter.push(piece)) this.take(record);
    return !this.isOver;
  }

  /** The text has ended. @returns what the file holds; undefined where anything is wrong with it */
  end(): CountsFile | undefined {
    for (const record of this.isOver ? [] : this.splitter.end()) this.take(record);
    if (!this.head) {
      if (this.problems.sentences.length === 0) this.refuse('This file is empty.');
      return undefined;
    }
    const { head, file } = this;
    const kinds = Object.keys(file) as (keyof typeof file)[];
    const announced = kinds.reduce((sum, kind) => sum + head[kind], 0);
    const found = kinds.reduce((sum, kind) => sum + file[kind].length, 0);
    if (this.problems.sentences.length === 0 && found !== announced) {
      this.refuse(`Line 1 announces ${lines(announced)}, but the file has ${lines(found)}. It may be cut off.`);
    }
    return this.problems.sentences.length > 0 ? undefined : { head: this.head, ...this.file };
  }

  private take({ text, line, trouble }: RecordText): undefined {
    if (this.isOver || (text.trim() === '' && !trouble && this.head)) return;
    if (trouble) {
      return this.stop(`Line ${line} is longer than ${LONGEST_RECORD.toLocaleString('en')} characters.`);
    }
    const content = parsed(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (!this.head) return this.takeHead(content);
    if (line > MOST_LINES) return this.stop(`This file has more than ${MOST_LINES.toLocaleString('en')} lines.`);
    if (content === undefined) return this.refuse(`Line ${line} is not JSON. The file may be cut off.`);
    this.takeLine(content, line);
  }

  private takeHead(content: unknown): undefined {
    if (!isRecord(content) || !Object.hasOwn(content, 'amendsCounts')) {
      return this.stop('This is not a JSON Lines export of Amends: line 1 does not say so.');
    }
    const version = content.amendsCounts;
    this.schemas = LINE_SCHEMAS.get(version);
    if (!this.schemas) {
      const isNewer = typeof version === 'number' && version > COUNTS_VERSION;
      return this.stop(
        isNewer
          ? 'This file was made by a newer version of Amends. Update the extension to import it.'
          : 'Line 1 names a version of the format that never was.',
      );
    }
    const { success, output, issues } = v.safeParse(this.schemas.head, content);
    if (!success) return this.stop(sentence(1, issues[0]));
    if (output.holds.some(({ from, to }) => from > to || from < output.from || to > output.to)) {
      return this.stop('Line 1 contradicts itself: a browser has days outside those of the file.');
    }
    this.head = output;
  }

  private takeLine(content: unknown, line: number): undefined {
    const { head, schemas } = this;
    if (!head || !schemas) return;
    const { success, output, issues } = v.safeParse(schemas.line, content);
    if (!success) return this.refuse(sentence(line, issues[0]));
    const { sheet, hours, promises, incidents, note } = output;
    const day = (sheet ?? promises ?? incidents ?? note)?.day;
    const [first = '', last = ''] = hours ? [`${hours.month}-01`, `${hours.month}-28`] : [day, day];
    if (first < head.from || last > head.to) {
      return this.refuse(`Line ${line} is of ${day ?? hours?.month}, outside the days that line 1 names.`);
    }
    const name = nameOf(output);
    if (name !== undefined && this.known.has(name)) {
      return this.refuse(`Line ${line} counts the same as a line before it.`);
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

/** What a line counts; undefined for a note, of which there may be two that are the same. */
function nameOf({ sheet, hours, promises, incidents }: LineParts): string | undefined {
  if (sheet) return JSON.stringify(storedKeyOf(sheet));
  if (hours) return JSON.stringify([hours.month, hours.site, hours.source]);
  if (promises) return JSON.stringify(['promises', ...promiseKeyOf(promises)]);
  return incidents && JSON.stringify(['incidents', ...incidentKeyOf(incidents)]);
}

function sentence(line: number, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `Line ${line} has a field that Amends does not know: “${path?.slice(0, 60)}”.`;
  }
  return path === null
    ? `Line ${line} should be ${issue.message}.`
    : `Line ${line}: “${path.slice(0, 60)}” should be ${issue.message}.`;
}

function lines(count: number): string {
  return count === 1 ? '1 line after it' : `${count.toLocaleString('en')} lines after it`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
