import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysOther, saysSend } from '@/utils/engine/says-send';
import { otherWords, sendWords } from '@/utils/sites/send-words';
import { sendWordPackages, sendWordSources } from '../../support/send-word-sources';

const shipped = sendWords.split('|').map((word) => word.replace(/^[-=]/, ''));
const languages = Object.entries(sendWordSources).map(([tag, words]) => ({
  tag,
  words: Object.keys(words),
}));

/** By tag, those that most people who chat read, and for which a translation was found. */
const WANTED =
  'ar bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn ' +
  'mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh-Hans zh-Hant';

describe('the words', () => {
  it('are those of the languages most people use', () => {
    expect(languages.map(({ tag }) => tag).sort()).toEqual(WANTED.split(' ').sort());
  });

  it('stand once, each with a source, and no source is for a word that does not ship', () => {
    const read = languages.flatMap(({ words }) => words);
    expect([...shipped].sort()).toEqual([...new Set(read)].sort());
  });

  it('were read in what is named, and each thing named was read', () => {
    const sources = languages.flatMap(({ tag }) => Object.values(sendWordSources[tag] ?? {}));
    const names = new Set(sources.map((source) => source.split(' ')[0]));
    expect([...names].sort()).toEqual(Object.keys(sendWordPackages).sort());
    expect(sources.filter((source) => !/^\S+ \S/.test(source))).toEqual([]);
  });

  it('hold nothing that a pattern would read as a sign, and none is empty', () => {
    const words = [sendWords, otherWords].flatMap((list) => list.split('|'));
    expect(words.filter((word) => !/^[-=]?[\p{L}\p{M}' ]+$/u.test(word))).toEqual([]);
  });
});

describe.each(languages)('in $tag', ({ tag, words }) => {
  it.each(words)('%s says send, however it is written', (word) => {
    const written = [
      word,
      word.toLocaleUpperCase(tag),
      word.toUpperCase(),
      word.normalize('NFD'),
      ` ${word}… `,
      `➤ ${word}`,
      `\u200f${word}\u200f`,
      `${word} ⌘↵`,
      `${word} (Ctrl+Enter)`,
    ];
    expect(written.filter((label) => !saysSend(label))).toEqual([]);
    expect(written.filter(saysOther)).toEqual([]);
  });
});

describe('a label says send', () => {
  it.each([
    'Send ⌘↵',
    'Send Ctrl+Enter',
    'Send (⌘ + Enter)',
    'Reply (3)',
    'Reply to Ana',
    'Send & archive',
    'Send and close',
    'Send message to Ana',
    'Send message to #feedback',
    'Reply to Photo Club',
    'Send @file_fan a message',
    'Post (Ctrl + Enter)',
    'Post ⌘↵',
    'Comment',
    '📨 Send',
    'Enviar mensaje',
    'Envoyer le message',
    'Отправить сообщение',
    'שלח הודעה',
    'إرسَال',
    'ارسال',
    'ارسال پیام',
    'Gửi tin nhắn',
  ])('where its word comes first: %s', (label) => expect(saysSend(label)).toBe(true));

  it.each([
    'Nachricht senden',
    'Nachricht senden (Strg+Eingabe)',
    'Bericht verzenden …',
    'Üzenet küldése',
    'İletiyi gönder',
    'MESAJI GÖNDER',
    'संदेश भेजें',
    '메시지 보내기',
    'メッセージを送信',
    'コメントを投稿する',
  ])('where its word comes last: %s', (label) => expect(saysSend(label)).toBe(true));

  it.each([
    'Beitrag kommentieren',
    'Soumettre le commentaire',
    'Opublikuj komentarz',
    'Υποβολή σχολίου',
    'Pievienot komentāru',
    'Submeter',
    '提交',
    '댓글 등록',
    'Yazıyı yayımla',
  ])('where it submits, comments or publishes: %s', (label) => expect(saysSend(label)).toBe(true));

  it('where it goes later', () => {
    const labels = ['Send later', 'Später senden', 'Enviar más tarde', 'Отправить позже'];
    labels.push('Schedule', 'Schedule message', 'Schedule message…');
    expect(labels.filter((label) => !saysSend(label) || saysOther(label))).toEqual([]);
  });

  it('with the dots of a Turkish i, and with any apostrophe', () => {
    const labels = ['YANITLA', 'yanitla', 'Kİrİm', 'Joʻnatish', 'Jo‘natish', 'Jo`natish'];
    expect(labels.filter((label) => !saysSend(label))).toEqual([]);
  });
});

describe('a label does not say send', () => {
  it.each([
    ['', '⌘↵', '3', '…'],
    ['Sender', 'Sending', 'Sending…', 'Sent', 'Senders', 'send2', 'Submitted', 'Publisher'],
    ['Resend', 'Unsend', "Don't send", 'Scheduled', 'Not sent. Send again?'],
    ['Posts', 'Posting as Ana', 'Post office', 'Postpone', 'New post', 'Poster of the show'],
    ['Comments (3)', 'Comment (3)', '3 comments', 'Comment ça marche', 'Commentary'],
    ['Replying to Ana', 'Replies', 'Antwort', 'Svar (3)', 'Válasz 12', 'Vasta scelta'],
    ['Chat pubblica', 'Pubblica amministrazione', 'Nachsenden', 'Versenden'],
    ['Đăng nhập', 'Đăng xuất', 'Đang gửi', 'Phản hồi'],
    ['ส่งออก', 'ส่งต่อ', '发送者', '发送中', '取消发送', '送信者', '再送信', '送信取消', '보내기함'],
    [
      '提交历史',
      '提交 12',
      '회원 등록',
      '등록 취소',
      'Kommentarer',
      'Kommentera inte',
      'Publikace',
    ],
    ['Отправитель', 'Отправка', 'Gönderen', 'Göndermeden çık', 'Enviara'],
  ])('where it only holds one: %s %s', (...labels) => {
    expect(labels.filter(saysSend)).toEqual([]);
  });

  it.each([
    ['Send a file', 'Send photo', 'Send images', 'Send voice message', 'Send GIF', 'Send sticker'],
    ['Submit feedback', 'Send money', 'Send a gift', 'Reply with video'],
    ['Datei senden', 'Nicht senden', 'Erneut senden', 'Senden: Bilder'],
    ['Enviar archivo', 'Enviar arquivo', 'Enviar imagem', 'Envoyer un fichier', 'Invia foto'],
    ['Отправить файл', 'Надіслати фото', 'أرسل ملفا', 'फ़ाइल भेजें', 'Kirim foto', 'Wyślij plik'],
    ['Dosya gönder', 'Gửi tập tin', 'ファイルを送信', '파일 전송', '보내기 취소', '发送 文件'],
  ])('where another thing is sent: %s %s', (...labels) => {
    expect(labels.filter(saysSend)).toEqual([]);
    expect(labels.filter((label) => !saysOther(label))).toEqual([]);
  });
});

describe('a label says something else', () => {
  it.each([
    ['Attach', 'Attachment', 'Add photo', 'Choose an emoji', 'Record', 'Upload file', 'GIF'],
    ['Next', 'Next step'],
    ['Cancel', 'CANCEL', 'Close', 'Delete', 'Search', 'Preview', 'Back', 'Menu', 'Settings'],
    ['Bold (Ctrl+B)', 'Italic', 'Voice message', 'Insert picture'],
    [
      'Abbrechen',
      'Cancelar',
      'Annuler',
      'Annulla',
      'Отмена',
      'キャンセル',
      '취소',
      '取消',
      'إلغاء',
    ],
    [
      'Anhang',
      'Datei anhängen',
      'Adjuntar',
      'Anexar',
      'Bestand toevoegen',
      'Załącz plik',
      'Dosya ekle',
    ],
    ['写真を追加', '添付', '選擇圖片', '사진첨부', 'صورة', 'ملف'],
  ])('%s, %s', (...labels) => expect(labels.filter((label) => !saysOther(label))).toEqual([]));

  it.each([
    ['Profile', 'Go', 'OK', '', 'Message', 'Text next to it'],
    ['Send & close', 'Reply and delete', 'Send and search', 'Translate', 'Ablater', 'Giraffe'],
  ])('but not %s, %s', (...labels) => expect(labels.filter(saysOther)).toEqual([]));
});

describe('whatever the label', () => {
  const word = fc.constantFrom(...shipped);
  const piece = fc.oneof(word, fc.constantFrom(...otherWords.split('|')), fc.string());
  const label = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' '));

  it.each(['Reply to code', 'Send @file_fan a message'])('says at most one of both: %s', (text) => {
    expect([saysSend(text), saysOther(text)]).toEqual([true, false]);
  });

  it('says at most one of both', () => {
    fc.assert(fc.property(label, (text) => !(saysSend(text) && saysOther(text))));
  });

  it('says the same between spaces and arrows', () => {
    fc.assert(
      fc.property(label, (text) => {
        const said = [saysSend(text), saysOther(text)];
        const around = `  → ${text} `;
        expect([saysSend(around), saysOther(around)]).toEqual(said);
      }),
    );
  });

  it('says nothing by a word that goes on', () => {
    const letter = fc.constantFrom('q', 'ж', 'ש', 'ق', 'क', 'ก', '中', 'ん', '가', 'ე');
    fc.assert(
      fc.property(
        word,
        letter,
        (begun, more) => !saysSend(begun + more) && !saysSend(more + begun),
      ),
    );
  });

  it('is read at once, though a page makes it endless', () => {
    const start = performance.now();
    for (const part of [':', '(', ' -', 'ж', '\u200f']) saysSend(`a${part.repeat(1e4)}a`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
