// What the command needs, as one module: each that Node loads by itself costs a second.
export { decodeText } from './decodeText';
export { aboutTime, estimate, PROBED, usualTime } from './estimate';
export { reviewPast } from './pastReviewer';
export { asRead } from './plainText';
export { readReplyFile as readReplies } from './readInEnglish';
export { flagHeader, flagRows, reviewLine, summaryCsv, summaryText } from './reviewOutput';
export { addReview, addTally, newTally } from './tally';
