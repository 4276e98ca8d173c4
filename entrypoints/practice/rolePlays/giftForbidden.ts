import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const giftForbidden: RolePlay = {
  id: 'gift-forbidden',
  customer: 'Nadia Haddad',
  subject: i18n.t('practice.rolePlays.giftForbidden.subject'),
  message: [
    'Your receptionist service answers for my law office. On Thursday the court clerk rang at 11:20 to move my client’s hearing, and your people took the message and never passed it on. I found out when I stood in an empty courtroom yesterday, with a client who had taken a day off work to be there.',
    'He asked me whether I had forgotten him. I have built this practice on answering the phone. I am upset, and frankly embarrassed.',
  ],
  facts: i18n.t('practice.rolePlays.giftForbidden.facts'),
  lesson: i18n.t('practice.rolePlays.giftForbidden.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'impact', 'action', 'commitment', 'prevention'],
  answers: [
    {
      when: { stung: true },
      message: [
        'I hear a lot of that sort of language in my line of work, usually from the other side. I was hoping for something plainer from you.',
        'My client thinks that I forgot him. How do we put that right?',
      ],
    },
    {
      when: { done: ['gesture'] },
      message: [
        'That is thoughtful, but please do not send anything. I sit on a court panel, and I have to declare, and return, whatever a supplier gives me. It would make one more awkward letter.',
        'What would help is if my client heard from somebody else that this was not me.',
      ],
    },
    {
      when: { missing: ['impact', 'empathy'] },
      message: [
        'Thank you. That deals with the message. But I was writing about the man beside me in that courtroom, and about what he thinks of me now.',
      ],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: [
        'I believe that you mean it. But what happens now? There is a client of mine who still thinks I forgot him, and a new hearing date that I had to beg for.',
      ],
    },
    {
      when: { missing: ['prevention'] },
      message: [
        'Thank you, that was decent. Now tell me why I should believe that the next message from the clerk will reach me.',
      ],
    },
    {
      message: [
        'Thank you. I needed somebody to say that without being asked.',
        'The letter would help more than you know. Could I see it before it goes out? His name must not be in it, only the reference.',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Ms Haddad,',
      'We took the clerk’s message on Thursday and never passed it on. That was our mistake and nobody else’s, least of all yours. You were left standing in an empty courtroom beside a client who had given up a day’s pay, and he doubted you because of us. I am so sorry.',
      'I have sent you a letter for your client, signed by our director, that says exactly this. Change it, pass it on or leave it in the drawer, as you think best.',
      'I have changed how we handle your calls: from today every call from a court is put through to your mobile, so that no message can get stuck with us. I will ring you on Friday at 9 to hear how the week went.',
      'I would have liked to send more than words, and I know that your panel’s rules do not allow it. So let me say it properly: you have worked hard for people’s trust, and we should have guarded it.',
      'Emily Tran',
    ],
    steps: ['apology', 'ownership', 'impact', 'action', 'commitment', 'prevention'],
  },
};
