/**
 * Replies in other languages, as agents write them: long ones, ones of one or two sentences, and answers to a
 * complaint.
 */
export const OTHER_LANGUAGES: Record<string, readonly string[]> = {
  French: [
    'Nous sommes désolés pour la gêne occasionnée, mais vous auriez dû nous appeler.',
    'Bonjour Madame, votre colis est parti hier et arrivera demain avant midi.',
    "Je vous rembourse aujourd'hui la totalité du montant sur votre carte.",
  ],
  German: [
    'Es tut uns leid, dass die Lampe kaputt bei Ihnen angekommen ist.',
    'Ich habe den Betrag heute zurückgebucht und melde mich morgen wieder.',
    'Leider können wir die Gebühr nicht erstatten, wie Sie unseren Bedingungen entnehmen können.',
  ],
  Spanish: [
    'Sentimos mucho que el paquete llegara roto y que nadie le contestara.',
    'Hemos devuelto hoy el importe a su tarjeta; lo verá en dos días.',
    'Hola Marta, ¿puede enviarnos una foto de la caja para que lo veamos?',
  ],
  Italian: [
    'Ci dispiace molto che la lampada sia arrivata rotta.',
    'Abbiamo rimborsato oggi la somma sulla sua carta e le scriveremo domani.',
    'Purtroppo il corriere ha perso il pacco, non è colpa nostra.',
  ],
  Portuguese: [
    'Lamentamos muito que a encomenda não tenha chegado a tempo.',
    'Já devolvemos o valor para o seu cartão e você o verá em dois dias.',
    'Olá, pode enviar uma foto da caixa para que possamos ver o que aconteceu?',
  ],
  Dutch: [
    'Het spijt ons dat de lamp kapot bij u is aangekomen.',
    'Ik heb het bedrag vandaag teruggestort en bel u morgen over de rest.',
    'Helaas kunnen wij de kosten niet vergoeden, zoals in onze voorwaarden staat.',
  ],
  Polish: [
    'Bardzo nam przykro, że lampa dotarła do Państwa uszkodzona.',
    'Zwróciliśmy dziś pieniądze na Państwa kartę, a jutro napiszemy ponownie.',
    'Niestety nie możemy zwrócić opłaty, jak podano w regulaminie.',
  ],
  Swedish: [
    'Vi är ledsna att lampan kom fram trasig och att ingen svarade.',
    'Jag har betalat tillbaka pengarna i dag och hör av mig till dig i morgon.',
    'Tyvärr kan vi inte ersätta avgiften, det står i våra villkor.',
  ],
  Danish: [
    'Vi er kede af, at lampen kom frem i stykker, og at ingen svarede.',
    'Jeg har sendt pengene tilbage i dag og skriver til dig igen i morgen.',
    'Desværre kan vi ikke refundere gebyret, det står i vores betingelser.',
  ],
  Finnish: [
    'Olemme pahoillamme, että lamppu saapui rikki ja ettei kukaan vastannut.',
    'Palautin summan tänään kortillesi, ja kirjoitan sinulle huomenna uudelleen.',
    'Valitettavasti emme voi hyvittää maksua, kuten ehdoissa sanotaan.',
  ],
  Czech: [
    'Je nám líto, že lampa dorazila rozbitá a že vám nikdo neodpověděl.',
    'Peníze jsme dnes vrátili na vaši kartu a zítra vám znovu napíšeme.',
    'Bohužel poplatek nemůžeme vrátit, jak je uvedeno v podmínkách.',
  ],
  Turkish: [
    'Lambanın kırık gelmesinden ve size yanıt verilmemesinden dolayı üzgünüz.',
    'Tutarı bugün kartınıza iade ettim ve yarın size yeniden yazacağım.',
    'Ne yazık ki koşullarımızda yazdığı gibi bu ücreti iade edemiyoruz.',
  ],
  Russian: ['Нам очень жаль, что лампа пришла разбитой.', 'Деньги возвращены на вашу карту сегодня.'],
  Greek: ['Λυπούμαστε πολύ που η λάμπα έφτασε σπασμένη.', 'Σας επιστρέψαμε τα χρήματα σήμερα.'],
  Japanese: ['ランプが壊れて届きましたこと、お詫び申し上げます。', '本日、全額を返金いたしました。'],
  Chinese: ['很抱歉您的台灯到货时已经损坏。', '我们今天已经把款项退回您的卡里。'],
  Arabic: ['نعتذر عن وصول المصباح مكسورا إليكم.', 'أعدنا المبلغ إلى بطاقتكم اليوم.'],
  Hebrew: ['אנו מצטערים שהמנורה הגיעה שבורה.', 'החזרנו היום את הסכום לכרטיס שלך.'],
  Korean: ['전등이 깨진 채로 도착해서 정말 죄송합니다.', '오늘 카드로 전액 환불해 드렸습니다.'],
};

/** English, including replies that are short, full of names, or next to another language. */
export const ENGLISH_REPLIES: readonly string[] = [
  '',
  'Hi',
  'OK',
  'Done!',
  'Merci!',
  'Thanks, Jürgen.',
  'Refund issued.',
  'Will do.',
  'Order 4711, 2 x Lámpara Málaga, EUR 84,50.',
  'Sorry about that.',
  'I am on it.',
  'Your parcel is in La Rochelle.',
  'Los Angeles, Las Vegas, San José and El Paso are open.',
  'Van der Meer, De Jong, Von Trapp and Du Pont have paid.',
  'We refunded €40.',
  'As per our policy, no refunds.',
  'No.',
  'No problem at all',
  'Ciao Giulia, I have refunded both nights.',
  'Bonjour Madame Lefèvre,\nI am sorry that we sent you the wrong size.\nCordialement, Zoë',
  'Sehr geehrte Frau Müller,\nyour refund went out this morning.\nMit freundlichen Grüßen\nAnna',
  'Hola, buenos días! Your booking is confirmed for Friday at 7.',
  'You wrote “je suis très déçu de votre service”. I am sorry.',
  'We apologise for any inconvenience.',
  'I’m sorry we let you down.',
  'unfortunately we cannot refund the fee',
  'pls send pic of the label thx',
  'Déjà vu: the café in Orléans lost the résumé of Renée again.',
  'The app says “nicht verfügbar” because the German text was not translated.',
  'Tracking: JD014600003RU',
  'Track & trace: DE 4711 / het pakket is onderweg. I have asked the courier to bring it to you today.',
  'https://example.org/de/produkte/die-lampe-mit-dem-schirm',
  'Dear all',
  'Size L, colour beige, qty 3',
  'That is a shame.',
  'Nous vous remercions de votre message.\nI am sorry that the lamp arrived broken. I have sent you a new one today, and I will write to you tomorrow by noon.',
];
