// What the command needs, as one module: each module that Node loads separately costs a second.
export { decodeText } from './decodeText';
export { aboutTime, estimate, PROBED, usualTime } from './estimate';
export { reviewPast } from './pastReviewer';
export { asRead } from './plainText';
export { readReplyFile as readReplies } from './readInEnglish';
export { flagHeader, flagRows, reviewLine, summaryCsv, summaryText } from './reviewOutput';
export { addReview, addTally, newTally } from './tally';
