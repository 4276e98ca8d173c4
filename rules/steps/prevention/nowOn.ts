import type { Expression } from '../../rule';

const DOES =
  '(get|gets|go|goes|wait|waits|check|checks|scan|scans|test|tests|keep|keeps|ask|asks|show|shows|warn|warns|send|sends|ring|rings|run|runs|read|reads|sign|signs|count|counts|stop|stops|block|blocks|flag|flags|log|logs|call|calls|text|texts|alert|alerts|refuse|refuses|require|requires|need|needs|start|starts|have|has|cap|caps|serve|serves|carry|carries|include|includes|store|stores|save|saves|back|lock|locks|open|opens|print|prints|record|records|confirm|confirms|follow|follows|verify|verifies|pass|passes|tell|tells|weigh|weighs|pack|packs|close|closes|review|reviews|use|uses|wear|wears|stay|stays|remind|reminds|reject|rejects|catch|catches|pick|freeze|freezes|fire|fires|appear|appears|page|pages|route|routes|double|inspect|inspects|replace|says|say|walks|walk|knocks|cover|covers|loads|load|must|has the authority|have the authority|have to|has to)';
const DONE =
  '{check|freeze|flag|block|lock|test|count|read|sign|scan|label|empty|clean|monitor|review|route|send|store|back|call|confirm|log|close|weigh|separate|verify|print|photograph|inspect|service|switch|page|handle|save|keep|rehearse|audit|schedule|cover|staff|man|record|text|email|ring|tape|pack|load|tie|fasten/past}';
const WHEN =
  '(this (morning|week|month|year|afternoon|weekend|season|summer|winter)|now|easter|christmas|spring|summer|autumn|today|tomorrow|tonight|yesterday|last (week|night|month)|next (week|month|year|summer|season|$weekday)|the (next|new|first) .|the $month .|$weekday|$month|now on|version $figure|v $figure|$figure $month|the $figure)';
const RULE =
  '(every|each|all|any|no|nobody|two|both|we|our|only|a second|one of us|the (desk|team|crew|night|system|app|link|driver|customer|kitchen|office|shop|warehouse|whole)|it (checks|keeps|asks|waits|shows|stays|stops|warns))';
const NEW =
  '(new|second|third|extra|additional|spare|backup|written|weekly|daily|stronger|thicker|proper|clear|clearer|bigger|better|permanent|fixed|automatic|double)';

/** A new way of doing things: who does what now, from when, and to what end. */
export const NOW_ON: Expression[] = [
  // It is done now.
  `!(out|available|live|here|back|up|right|just|please|is|are|until|for) (now|since then|these days) (also|always|automatically|only|all|both|each)? ${DOES} !(in|me|us|to|been)`,
  `(is|are|gets|get|being) now (also|always|all|automatically|both|each)? ${DONE}`,
  `(will be|gets|get|going to be|will now be) .{0,2} ${DONE} .{0,6} (on)? .{0,2} (each|every|once a|twice a|before (it|they|each|every|we|anything)|by (two|a second|both)|from now|in future|daily|weekly|monthly|whenever)`,
  `there (is|are) now (always|also)? (a|an|one|two|always|some|${NEW})`,
  `(will|now|must|has to|have to|first|to be) .{1,9} before (it|they|each|every|anything|we|the (van|keys|box|parcel|next|order|car)) .{0,3} (leaves|leave|goes|go|ships|sees|touches|cut|send|charge|drives|book|print)`,
  // It is done from now on.
  `(from|since|as from|starting|beginning|effective) ${WHEN} .{0,3} ${RULE}`,
  `(from|since|as of|as from|starting|beginning) ${WHEN} .{0,7} ${DOES} !(you|your)`,
  `(from|since|as of|as from|starting|beginning) ${WHEN} .{0,7} (is|are) (on|in|also|now|always|never|manned|open|two|there|$number)`,
  `(have|has|had|is|are|be|not|gone|manned|taken|put) .{1,12} (from now on|as of (this|next) (week|month)|in (the)? future orders|for the future)`,
  // So that it cannot come back.
  // We have learned, agreed, taught.
  '(he|she|they|rob|driver|colleague|agent|#Person) .{0,6} (training|retraining|coaching|refresher|(beside|alongside|shadowing|with) (a|an) .? (colleague|trainer|supervisor|instructor)) .{0,4} (before|this|next|on|again|first|with|$)',
  '(we|they|manager|team|i) (have|has) (now)? agreed .{0,2} (that|on|with|to) !(refund|give|pay|let|waive|take|send|replace|extend|help|offer|cover|see|meet|split)',
];
