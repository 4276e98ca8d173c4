import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const lostParcel: RolePlay = {
  id: 'lost-parcel',
  customer: 'Marek Dvorak',
  subject: i18n.t('practice.rolePlays.lostParcel.subject'),
  message: [
    'Tracking has said “arriving tomorrow” for nine days now. NINE. Your chat told me to wait, the courier told me to ask you, and your phone line hung up on me after 25 minutes of music.',
    'It is the climbing harness I need for the 14th. I have paid for it. Just tell me if it is lost, I can take it.',
  ],
  facts: i18n.t('practice.rolePlays.lostParcel.facts'),
  lesson: i18n.t('practice.rolePlays.lostParcel.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'action', 'commitment'],
  answers: [
    {
      when: { stung: ['excuse', 'blame', 'dodge'] },
      message: [
        'I did not order from the courier. I ordered from you. I do not care whose van it fell out of.',
        'Is a harness coming before the 14th, yes or no?',
      ],
    },
    {
      when: { stung: true },
      message: ['Come on. That is the sort of thing your chat bot says. Is it lost, and will I have one by the 14th?'],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: [
        'OK, so it is lost, or it is not, I still cannot tell. What are you DOING about it? I can buy one in town on Saturday, but then I want my money back first.',
      ],
    },
    {
      when: { missing: ['commitment'] },
      message: ['Great, another one is coming. When? The last one was “arriving tomorrow” nine times over.'],
    },
    {
      when: { missing: ['apology'] },
      message: [
        'Fine, that will do for the harness. A “sorry” for nine days of going round in circles would not have hurt, by the way.',
        'And do I have to do anything if the first one turns up after all?',
      ],
    },
    {
      message: [
        'Ha, a straight answer. Thanks, I mean it.',
        'One thing: what do I do if the first parcel turns up after all? I do not want to be charged for two.',
      ],
    },
  ],
  model: {
    reply: [
      'Hello Marek,',
      'Your parcel is lost. It left the depot on the 2nd and nobody has seen it since. We should have told you a week ago, and instead we sent you from one queue to the next. I am sorry. You lost nine days and most of an evening because of us.',
      'I have sent you a new harness by express, at our cost. You will have it on Thursday, two days before you climb, and I will look at the tracking tomorrow at noon and write to you whatever it says.',
      'If the first parcel ever turns up, please keep it or hand it to a friend: you owe us nothing for it.',
      'Ines, order desk',
    ],
    steps: ['apology', 'ownership', 'impact', 'action', 'commitment'],
  },
};
