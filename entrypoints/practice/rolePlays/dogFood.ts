import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const dogFood: RolePlay = {
  id: 'dog-food',
  customer: 'Bex Turner',
  subject: i18n.t('practice.rolePlays.dogFood.subject'),
  message: [
    'hi, Biscuit’s box was meant to come on Monday and it’s Thursday now. the app still says “packed with love”. he’s on the kidney recipe so i can’t just give him anything from the supermarket, the vet was really clear about that',
    'i’ve got one tray left which is tonight. i’m getting really worried, i called twice and it just rings. please can someone help??',
  ],
  facts: i18n.t('practice.rolePlays.dogFood.facts'),
  lesson: i18n.t('practice.rolePlays.dogFood.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'empathy', 'action', 'commitment'],
  answers: [
    {
      when: { stung: true },
      message: [
        'ok but that doesn’t tell me what he eats tomorrow. i don’t mean to be rude, i’m just really worried about him',
      ],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: ['thanks for replying. is there food coming though?? he’s looking at me like he knows'],
    },
    {
      when: { missing: ['commitment'] },
      message: [
        'oh thank god. what time tomorrow? i start work at 9 and i can’t leave it on the step, there are foxes',
      ],
    },
    {
      when: { missing: ['empathy', 'impact', 'apology'] },
      message: [
        'ok so it comes tomorrow, that’s something',
        'it’s just that it wasn’t “a delayed order” for me. last time he ate the wrong thing he was on a drip for two days',
      ],
    },
    {
      when: { missing: ['apology', 'ownership'] },
      message: ['great, thanks. what happened though? did i do something wrong in the app?'],
    },
    {
      message: [
        'thank you so much, i’ve stopped panicking now',
        'is it ok if i split tonight’s tray so he has some in the morning? and do i have to do anything about next month’s box?',
      ],
    },
  ],
  model: {
    reply: [
      'Hi Bex,',
      'Biscuit will have his food tomorrow: a courier is bringing you six trays of the kidney recipe before 8:30, so that you have them before work. I have booked it, and I will text you at 8 to say where the van is.',
      'I’m sorry. A printer broke here on Monday, his box never left, and we failed to check. Then we didn’t pick up when you called. You must have been so worried with one tray left.',
      'If you run out tonight, plain boiled white rice with a little egg white is safe for him until the morning. That is from Dr Shah, our vet, and I have attached her note for yours.',
      'I have also sent next month’s box two days early. How is he doing?',
      'Kit (and Mabel, 14, also on the kidney recipe)',
    ],
    steps: ['apology', 'ownership', 'empathy', 'action', 'commitment', 'question'],
  },
};
