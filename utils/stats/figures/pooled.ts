import { addSheet } from '../imports/asImported';
import { emptySheet, type Sheet } from '../sheet';
import { type Crowd, isMine, isTooFew, othersCounter } from './crowd';
import type { View } from './views';

/** The source of several agents' counts that are added up and can no longer be told apart. */
export const OTHERS = 'others';

/** The sheets of one day, helpdesk and situation. */
interface Cell {
  day: string;
  site: string;
  situation: Sheet['situation'];
  sheets: Sheet[];
}

/**
 * Sheets with those of others added up, so that each is of at least five agents: the form in which they are listed and
 * exported. What is of too few by itself loses its day; the part of it that no page shows also loses situation and
 * helpdesk. The user's own sheets stay as they are.
 * @param sheets of a range of days, whatever else is chosen
 * @param isShown which views of them are shown
 * @param withDays of one team, days would reveal what the others did
 */
export function pooled(
  sheets: readonly Sheet[],
  crowd: Crowd,
  isShown: (view: View) => boolean,
  withDays: boolean,
): Sheet[] {
  const othersOf = othersCounter(sheets, crowd);
  const own = sheets.filter(({ source }) => isMine(source, crowd));
  const cells = cellsOf(
    sheets.filter(({ source }) => !isMine(source, crowd)),
    isShown,
  );
  const dropped = withDays ? tooFew(cells, othersOf) : new Set(cells);
  const rest = cellsOf(
    cells.filter((cell) => dropped.has(cell)).flatMap((cell) => cell.sheets.map((sheet) => ({ ...sheet, day: '' }))),
    isShown,
  );
  const kept = [...cells.filter((cell) => !dropped.has(cell)), ...rest];
  return [...own, ...kept.filter((cell) => !isTooFew(othersOf(cell.sheets))).map(summed)];
}

function cellsOf(sheets: readonly Sheet[], isShown: (view: View) => boolean): Cell[] {
  const cells = new Map<string, Cell>();
  const known = new Map<string, Pick<Cell, 'site' | 'situation'>>();
  for (const sheet of sheets) {
    const place = JSON.stringify([sheet.site, sheet.situation]);
    const at = known.get(place) ?? placeOf(sheet, isShown);
    known.set(place, at);
    const name = JSON.stringify([sheet.day, at.site, at.situation]);
    const cell = cells.get(name) ?? { day: sheet.day, ...at, sheets: [] };
    cells.set(name, cell);
    cell.sheets.push(sheet);
  }
  return [...cells.values()];
}

/** Where a sheet is counted, as far as a page shows it. */
function placeOf({ site, situation }: Sheet, isShown: (view: View) => boolean): Pick<Cell, 'site' | 'situation'> {
  if (isShown({ site, situation })) return { site, situation };
  return { site: isShown({ site }) ? site : '', situation: '' };
}

/**
 * The cells that lose their day: those of too few agents, and as many others as needed so that what is lost of a day or
 * a place is of at least five.
 */
function tooFew(cells: readonly Cell[], othersOf: ReturnType<typeof othersCounter<Sheet>>): Set<Cell> {
  const dropped = new Set(cells.filter(({ sheets }) => isTooFew(othersOf(sheets))));
  const lines = [
    ...linesOf(cells, ({ day }) => day),
    ...linesOf(cells, ({ day, site }) => `${day} ${site}`),
    ...linesOf(cells, ({ day, situation }) => `${day} ${situation}`),
    ...linesOf(cells, ({ site, situation }) => `${site} ${situation}`),
  ];
  for (let before = -1; before !== dropped.size; ) {
    before = dropped.size;
    for (const line of lines) {
      const kept = line.filter((cell) => !dropped.has(cell)).sort((one, other) => sizeOf(other) - sizeOf(one));
      const lost = () => line.filter((cell) => dropped.has(cell)).flatMap(({ sheets }) => sheets);
      while (kept.length > 0 && isTooFew(othersOf(lost()))) dropped.add(kept.pop() as Cell);
    }
  }
  return dropped;
}

function linesOf(cells: readonly Cell[], nameOf: (cell: Cell) => string): Cell[][] {
  const lines = new Map<string, Cell[]>();
  for (const cell of cells) lines.set(nameOf(cell), [...(lines.get(nameOf(cell)) ?? []), cell]);
  return [...lines.values()];
}

function sizeOf({ sheets }: Cell): number {
  return sheets.reduce((sum, { replies }) => sum + replies.sent, 0);
}

function summed({ day, site, situation, sheets }: Cell): Sheet {
  const only = (name: 'rules' | 'model') => {
    const values = new Set(sheets.map((sheet) => sheet[name]));
    return values.size === 1 ? ([...values][0] ?? '') : '';
  };
  const sum = emptySheet({ day, site, situation, rules: only('rules'), model: only('model'), source: OTHERS });
  for (const sheet of sheets) addSheet(sum, sheet);
  return sum;
}
