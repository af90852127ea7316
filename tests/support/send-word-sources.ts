/** What was read: translations that others ship, by the name that stands for them below. */
export const sendWordPackages: Readonly<Record<string, string>> = {
  matrix: 'matrix-react-sdk 3.114.0 of npm, src/i18n/strings',
  evolution: 'evolution-common 3.46.4 of Debian, locale',
  roundcube: 'roundcube-core 1.6.5 of Debian, program/localization',
  pidgin: 'pidgin-data 2.14.12 of Debian, locale',
  wordpress: 'wordpress-l10n 6.1.9 of Debian, languages',
  'gnome-software': 'gnome-software-common 43.5 of Debian, locale',
  mastodon: 'mastodon/mastodon on GitHub, app/javascript/mastodon/locales',
  ckeditor: '@ckeditor/ckeditor5-comments 48.1.0 of npm, dist/translations',
  syncfusion: '@syncfusion/ej2-locale 33.2.3 of npm, src',
  mattermost: 'mattermost/mattermost on GitHub, webapp/channels/src',
  gmail: 'the labels of Gmail that a public add-on for it (by DORASU) lists by language',
};

/**
 * Where each word of utils/sites/send-words.ts was read, by language: what was read, then the key
 * or the English message there, and the label itself behind a colon where the word is a part of it.
 */
export const sendWordSources: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    إرسال: 'wordpress Submit',
    أرسل: 'evolution _Send',
    رد: 'evolution Reply',
    نشر: 'wordpress Publish',
  },
  bg: {
    изпрати: 'roundcube send',
    изпращане: 'evolution _Send',
    отговор: 'evolution Reply',
  },
  bn: {
    পাঠান: 'gmail send',
    প্রেরণ: 'pidgin _Send',
  },
  ca: {
    envia: 'evolution Send',
    respon: 'evolution Reply',
  },
  cs: {
    odeslat: 'matrix action|submit',
    odpovědět: 'matrix action|reply',
  },
  da: {
    send: 'evolution Send',
    svar: 'evolution Reply',
  },
  de: {
    senden: 'matrix forward|send_label',
    absenden: 'matrix action|submit',
    abschicken: 'evolution Send',
    antworten: 'matrix action|reply',
    veröffentlichen: 'wordpress Publish',
    posten: 'syncfusion spreadsheet.Post: Kommentar posten',
  },
  el: {
    αποστολή: 'matrix forward|send_label',
    απάντηση: 'matrix action|reply',
  },
  en: {
    send: 'matrix forward|send_label',
    submit: 'matrix action|submit',
    reply: 'matrix action|reply',
    publish: 'wordpress Publish',
    post: 'gnome-software _Post',
    'post comment': 'wordpress Post Comment',
    schedule: 'mattermost schedule_post.custom_time_modal.confirm_button_text',
    'schedule message': 'mattermost schedule_post.custom_time_modal.title',
    comment: 'matrix feedback|comment_label',
  },
  es: {
    enviar: 'matrix action|submit',
    responder: 'matrix action|reply',
    publicar: 'wordpress Publish',
  },
  et: {
    saada: 'matrix action|submit',
    vasta: 'matrix action|reply',
  },
  eu: {
    bidali: 'evolution Send',
  },
  fa: {
    ارسال: 'matrix action|submit',
    فرستادن: 'evolution Send',
    پاسخ: 'matrix action|reply',
  },
  fi: {
    lähetä: 'matrix action|submit',
    vastaa: 'matrix action|reply',
  },
  fil: {
    ipadala: 'gmail send',
    tumugon: 'mastodon compose_form.reply',
  },
  fr: {
    envoyer: 'matrix forward|send_label',
    répondre: 'matrix action|reply',
    publier: 'wordpress Publish',
    poster: 'syncfusion pdfviewer.Post',
    commenter: 'ckeditor Comment',
  },
  gl: {
    enviar: 'matrix action|submit',
    responder: 'evolution Reply',
    publicar: 'wordpress Publish',
    comentar: 'matrix feedback|comment_label',
  },
  gu: {
    મોકલો: 'evolution _Send',
  },
  he: {
    שלח: 'matrix forward|send_label',
    שליחה: 'gmail send',
    השב: 'evolution Reply',
    להגיב: 'wordpress Post Comment',
  },
  hi: {
    भेजें: 'evolution _Send',
    'जवाब दें': 'ckeditor Reply',
  },
  hr: {
    pošalji: 'evolution Send',
    odgovori: 'evolution Reply',
    objavi: 'wordpress Publish',
  },
  hu: {
    küldés: 'evolution Send',
    küldése: 'matrix composer|send_button_title: Üzenet küldése',
    elküldés: 'matrix action|submit',
    válasz: 'matrix action|reply',
  },
  hy: {
    ուղարկել: 'roundcube send',
  },
  id: {
    kirim: 'matrix action|submit',
    balas: 'matrix action|reply',
  },
  is: {
    senda: 'matrix forward|send_label',
    svara: 'matrix action|reply',
  },
  it: {
    invia: 'matrix action|submit',
    rispondi: 'matrix action|reply',
    pubblica: 'wordpress Publish',
  },
  ja: {
    送信: 'matrix action|submit',
    送信する: 'evolution _Send',
    返信: 'matrix action|reply',
    返信する: 'evolution Send _Reply To...',
    投稿: 'gnome-software _Post',
    投稿する: 'syncfusion spreadsheet.Post: コメントを投稿する',
  },
  ka: {
    გაგზავნა: 'evolution Send',
  },
  kk: {
    жіберу: 'evolution _Send',
  },
  km: {
    ផ្ញើ: 'roundcube send',
  },
  kn: {
    ಕಳುಹಿಸು: 'evolution _Send',
  },
  ko: {
    보내기: 'evolution Send',
    전송: 'wordpress Submit',
    답장: 'evolution Reply',
    게시: 'gnome-software _Post',
  },
  lo: {
    ສົ່ງ: 'matrix action|submit',
  },
  lt: {
    siųsti: 'matrix forward|send_label',
    atsakyti: 'matrix action|reply',
  },
  lv: {
    sūtīt: 'evolution Send',
    atbildēt: 'evolution Reply',
  },
  mk: {
    испрати: 'evolution _Send',
    одговори: 'evolution Reply',
  },
  ml: {
    അയയ്ക്കുക: 'evolution _Send',
  },
  mn: {
    илгээх: 'evolution Send',
  },
  mr: {
    पाठवा: 'evolution _Send',
  },
  ms: {
    hantar: 'evolution _Send',
    balas: 'roundcube reply',
    kirim: 'wordpress Submit Comment: Kirim Komen',
  },
  my: {
    ပို့ရန်: 'gmail send',
  },
  nb: {
    send: 'evolution _Send',
    svar: 'evolution Reply',
  },
  ne: {
    पठाउनुहोस्: 'evolution Send',
  },
  nl: {
    verzenden: 'evolution Send',
    versturen: 'matrix forward|send_label',
    verstuur: 'roundcube sendmessage: Verstuur bericht',
    plaatsen: 'gnome-software _Post',
    beantwoorden: 'matrix action|reply',
    reageren: 'ckeditor Reply',
  },
  pa: {
    ਭੇਜੋ: 'evolution _Send',
  },
  pl: {
    wyślij: 'matrix action|submit',
    odpowiedz: 'matrix action|reply',
    opublikuj: 'wordpress Publish',
  },
  pt: {
    enviar: 'matrix action|submit',
    responder: 'matrix action|reply',
    publicar: 'wordpress Publish',
    postar: 'syncfusion documenteditor.Post',
    comentar: 'ckeditor Comment',
  },
  ro: {
    trimite: 'evolution _Send',
    răspunde: 'evolution Reply',
    publică: 'wordpress Publish',
  },
  ru: {
    отправить: 'matrix action|submit',
    ответить: 'matrix action|reply',
    опубликовать: 'wordpress Publish',
  },
  si: {
    යවන්න: 'evolution Send',
  },
  sk: {
    odoslať: 'matrix action|submit',
    odpovedať: 'matrix action|reply',
  },
  sl: {
    pošlji: 'evolution Send',
    odgovori: 'evolution Reply',
    objavi: 'wordpress Publish',
  },
  sq: {
    dërgoje: 'matrix forward|send_label',
  },
  sr: {
    пошаљи: 'evolution Send',
    pošalji: 'evolution _Send',
    одговори: 'evolution Reply',
    odgovori: 'evolution Reply',
  },
  sv: {
    skicka: 'matrix forward|send_label',
    svara: 'matrix action|reply',
    publicera: 'wordpress Publish',
  },
  sw: {
    tuma: 'wordpress Submit',
    jibu: 'wordpress Reply',
  },
  ta: {
    அனுப்பு: 'evolution _Send',
  },
  te: {
    పంపు: 'gmail send',
  },
  th: {
    ส่ง: 'evolution _Send',
    ส่งข้อความ: 'evolution _Send message',
    ตอบกลับ: 'evolution Reply',
    โพสต์: 'syncfusion PdfViewer.Post',
  },
  tr: {
    gönder: 'evolution Send',
    yanıtla: 'evolution Reply',
    cevapla: 'wordpress Reply',
  },
  uk: {
    надіслати: 'matrix action|submit',
    відправити: 'roundcube send',
    відповісти: 'matrix action|reply',
  },
  ur: {
    بھیجیں: 'gmail send',
  },
  uz: {
    "jo'natish": 'roundcube send',
  },
  vi: {
    gửi: 'matrix forward|send_label',
    'trả lời': 'evolution Reply',
    đăng: 'wordpress Submit Reply',
    'bình luận': 'matrix feedback|comment_label',
  },
  'zh-Hans': {
    发送: 'matrix forward|send_label',
    发送消息: 'matrix composer|send_button_title',
    回复: 'matrix action|reply',
    发布: 'wordpress Publish',
    发表评论: 'wordpress Post Comment',
    评论: 'wordpress Comment',
  },
  'zh-Hant': {
    傳送: 'matrix forward|send_label',
    傳送訊息: 'matrix composer|send_button_title',
    發送: 'roundcube encryptedsendialog: 發送加密郵件',
    送出: 'matrix action|submit',
    回覆: 'matrix action|reply',
    發佈: 'wordpress Skip Cropping, Publish Image as Is: 發佈圖片',
    發表: 'wordpress Publish',
  },
};
