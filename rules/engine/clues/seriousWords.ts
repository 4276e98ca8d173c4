import type { Clues } from './clues';

/** Says that a person, their money or their data came to harm, or that somebody outside is called in (seed 003). */
export const HARM: Clues = {
  words: [
    'hospital* ambulance paramedic* concussion bleeding unconscious fainted injur* choked electrocuted',
    'lawyer* solicitor* attorney* lawsuit sue suing ombudsman regulator* journalist* newspaper*',
    'police fraud* scammed identity-theft assault* harass* discriminat* racist racis* molest*',
    'evacuat* asbestos carbon-monoxide',
  ],
  phrases: [
    '(food poisoning|allergic reaction|anaphylactic shock|carbon monoxide|gas leak|electric shock|caught fire|on fire|went up in flames|broke (my|his|her) (leg|arm|wrist|hip|nose|ankle)|lost consciousness)',
    '(burned|burnt|scalded|cut|hurt|bit) (my|his|her|our|me|him) (hand|hands|face|arm|child|son|daughter|leg|fingers|mother|father|baby)?',
    '(emergency room|a and e|casualty department|taken to hospital|legal action|small claims|take .{0,2} to court|consumer protection|data protection|trading standards|on the news|the press)',
    '(data|details|passwords|account|identity|card|medical records) .{0,4} (leaked|hacked|stolen|exposed|breached|sent to (somebody|someone) else|published)',
    '(data breach|identity theft|security breach)',
    '(somebody|someone|stranger|strangers) .{0,4} (my|our) (home|house|account|savings|medical|data|room while)',
    '(all|whole|life|every penny) .{0,3} savings',
    '(died|passed away|killed|nearly killed|could have (died|been killed))',
  ],
};
