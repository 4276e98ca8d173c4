import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'That nobody else said so doesn’t answer this customer. Stay with their case.',
  why: 'It tells the customer that they are the problem.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(nobody|noone|no one|not one|no guest|no customer) .{0,4} (complained|grumbled|objected|{send} (it|them|theirs|anything) back)':
      [],
    '(nobody|noone|no one) else (has|have|had)? (ever|yet|so far)? (reported|mentioned|raised|noticed|complained|grumbled) .':
      ['[Nobody else has complained about the noise].', '[No one else noticed anything].'],
    '(nobody|noone|no one) else .{0,1} (has|had|have|reported|complained|mentioned|noticed|seems) .{0,3} (problem|problems|issue|issues|trouble|this)':
      ['- [No one else has had this problem]'],
    '(none of (our|the) other|(no|not one) other) .{0,1} $peopleServed (had|has|have|reported|raised|noticed|mentioned|found) .{0,2} (problem|problems|issue|issues|trouble|fault|faults|this|it)':
      ['[None of our other guests had a problem with it].'],
    '(other|our other|all other) ($peopleServed|tenants|residents|neighbors|parents) .{0,1} (have|has|had|did) not .{0,1} (complained|complain|mentioned|reported|noticed|minded|mind)':
      ["[Other tenants haven't complained]."],
    'no (other|comparable|similar|such|further) (complaint|complaints|report|reports|case|cases|guest|guests|customer|customers|user|users|issue|issues|passenger|passengers|incident|incidents) .{0,6} (reported|reached|received|complained|mentioned|raised|known|logged|recorded|experienced|had|us)':
      ['[No similar case has reached us this year].'],
    '(you are|the|are) .{0,2} (first|only) (one|person|customer|guest|user|client|passenger|guests|customers|people)? .{0,2} (complain|mention|report|say so|tell us|raise|complained|mentioned|reported|had a problem|have a problem|with this problem|with this issue)':
      [
        '[You are the first customer to mention this].',
        "I've noted the noise, but [you're the only guest to report it].",
      ],
    '(rarely|seldom|hardly|barely|almost never) .{0,1} {get|have|hear|receive|see} .{0,3} (complaint|complaints|grumble|grumbles|moan|issue|issues|problem|problems|return|returns|comment|comments|negative|bad|criticism)':
      [
        '[We hardly ever get a grumble about the soup].',
        '[We hardly ever get complaints about the showers], and room 4 is new.',
      ],
    '(we|i|hotel|restaurant|property|company|app|clinic|shop) .{0,1} (have|has) never .{0,1} had (a|any|such|one) .{0,1} (case|complaint|problem|issue|incident|situation|report)':
      ['[We have never had a complaint about this sofa].'],
  },
  span: 'clause',
  rewrites: [
    weOrI("One report is enough, so we'll check {what you reported} by {day and time}"),
    weOrI('Thank you for telling us about {what you reported}'),
  ],
  allows: [],
});
