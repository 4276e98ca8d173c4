/** Replies as agents write them, each with the beginning of the customer's expected answer. */
export const REPLIES: readonly [rolePlay: string, reply: string, answer: string][] = [
  [
    'charged-twice',
    'Hi Priya, I’m sorry if this caused any inconvenience. We value every customer and we take billing issues very seriously.',
    'I read that twice',
  ],
  [
    'charged-twice',
    'Hi Priya, we charged you twice and I am very sorry. You shouldn’t have had to write three times. I completely understand why you are disappointed.',
    'Thank you for the kind words.',
  ],
  [
    'charged-twice',
    'Hello, I have refunded £84.50 to your card. It takes two working days.',
    'So that is how it works?',
  ],
  [
    'charged-twice',
    'Dear Priya, I’m so sorry, we took your money twice and then ignored your emails. That left you overdrawn with rent due. I have refunded the £84.50 today and it will be back by Thursday. Please tell me what the bank charged you, we will pay that too.',
    'Thank you. That is the first',
  ],
  [
    'lost-parcel',
    'Hi Marek, unfortunately our courier lost your parcel, which is outside of our control.',
    'I did not order from the courier.',
  ],
  [
    'lost-parcel',
    'Hi Marek, I’m really sorry, your parcel is lost and we should have told you sooner.',
    'OK, so it is lost',
  ],
  [
    'lost-parcel',
    'Hi Marek, I’m sorry we sent you round in circles. The parcel is lost. I’ve sent out a new harness with express delivery and you will have it by Thursday.',
    'Ha, a straight answer.',
  ],
  [
    'recycled-laptop',
    'Dear Joan, as per our repair terms we are not liable for any loss of data.',
    'I have just read your message out',
  ],
  [
    'recycled-laptop',
    'Dear Joan, we made a terrible mistake: your laptop was sent to recycling and destroyed. I am so sorry.',
    'I see. I think I need to sit down.',
  ],
  [
    'recycled-laptop',
    'Dear Joan, we made a terrible mistake: your laptop was recycled. I am so sorry. We will replace it with a brand-new model today and I will call you at 3pm.',
    'Thank you for being frank with me.',
  ],
  [
    'forgotten-report',
    'Dear Claudia, we have been extremely busy with the quarter end and a colleague is on sick leave.',
    'With respect, I did not ask',
  ],
  [
    'forgotten-report',
    'Dear Claudia, I forgot the report and I am sorry. I am preparing the charts now and will send you everything by 12:30.',
    'Good, I can work with that.',
  ],
  [
    'outage',
    'Hi Deshawn, we pride ourselves on 99.99% uptime, so this is very unusual for us.',
    'Please don’t sell me',
  ],
  [
    'outage',
    'Hi Deshawn, I’m sorry. This was our mistake: we let a certificate expire. We fixed it at 11:14 and I will send you the full report by noon tomorrow.',
    'Thanks, that I can forward.',
  ],
  [
    'rude-agent',
    'Dear Helen, Daniel is one of our best agents and I’m sure he did not mean it that way.',
    'I am sure that he is a very nice',
  ],
  [
    'rude-agent',
    'Dear Helen, I am sorry for the way we spoke to you. You had every right to expect better and I understand how upsetting that was.',
    'Thank you, dear, that is kindly said.',
  ],
  [
    'rude-agent',
    'Dear Helen, our engineer will repair the cabinet tomorrow between 9 and 11.',
    'Thank you for seeing to the line.',
  ],
  [
    'gift-forbidden',
    'Dear Nadia, we failed to pass on the message and I am very sorry that you stood there without a hearing. We are sending you a bouquet of flowers today.',
    'That is thoughtful, but please',
  ],
  [
    'missed-birthday',
    'Dear Tom, we sent it out a day late, that was our mistake, and I am sorry. Here is a £20 voucher for you.',
    'I wrote that I do not want',
  ],
  ['missed-birthday', 'Dear Tom, I’m sorry you feel that way about the delivery.', 'That is more or less what'],
  [
    'mistaken-but-hurt',
    'Dear Ruth, you came to the wrong shop. Please check your ticket before you accuse our staff.',
    'Thank you for pointing out',
  ],
  [
    'overbooked-flight',
    'Dear Sofia, overbooking is standard practice across the airline industry and our staff followed procedure.',
    'Now I have had it explained',
  ],
  [
    'dog-food',
    'Hi Bex, so sorry, we never sent Biscuit’s box. That’s our fault. You must be so worried. A courier will bring you six trays tomorrow before 8:30, and I’ll text you at 8.',
    'thank you so much',
  ],
  ['dog-food', 'Hi Bex, I’m so sorry, we messed up. I understand how worried you must be.', 'thanks for replying.'],
  [
    'policy-stands',
    'Dear Graham, I understand your frustration, but it is our policy that originals must be seen.',
    'I know that you have rules.',
  ],
  [
    'policy-stands',
    'Dear Graham, I am sorry that we made you explain it four times, so soon after your father died. I can offer you three ways: a home visit, your post office, or insured post. Which would you prefer? I will call you tomorrow at 10.',
    'Thank you. I still think',
  ],
];
