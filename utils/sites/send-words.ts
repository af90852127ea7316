/**
 * What a button says that sends, posts, replies, comments or publishes. It is a hint beside
 * structure and use, never alone. A label begins with one of the words between the bars. After a
 * hyphen it may end with the word as well, as where the verb comes last; after an equals sign the
 * word is the whole label, for it is a noun too, or the beginning of something else. A word of
 * several languages stands once, and no tag ships, since nobody asks for one: the languages, and
 * where each word was read, stand in tests/support/send-word-sources.ts.
 */
export const sendWords =
  /* ar */ '=إضافة تعليق|إرسال|أرسل|رد|نشر|' +
  /* bg */ 'отговори|=публикуване|=коментиране|коментирай|изпрати|изпращане|=отговор|' +
  /* bn */ '=প্রকাশ|দাখিল|-পাঠান|-প্রেরণ|' +
  /* ca */ '=publica|envia|respon|' +
  /* cs */ 'publikovat|odeslat|odpovědět|' +
  /* da, nb */ 'udgiv|besvar|publiser|=kommenter|send|=svar|' +
  /* de */ '-kommentieren|-senden|-absenden|-abschicken|antworten|-veröffentlichen|-posten|' +
  /* el */ 'υποβολή|δημοσίευση|αποστολή|απάντηση|' +
  /* en */ '=add comment|submit|reply|publish|=post|post comment|=comment|=schedule|schedule message|' +
  /* es, gl, pt */ 'submeter|-enviar|responder|publicar|=comentar|=postar|' +
  /* et */ '=avalda|=kommenteeri|saada|=vasta|' +
  /* eu */ '=argitaratu|=erantzun|-bidali|' +
  /* fa */ '=انتشار|ارسال|فرستادن|پاسخ|' +
  /* fi */ 'julkaise|lähetä|vastaa|' +
  /* fil */ 'ipadala|tumugon|' +
  /* fr */ 'soumettre|-envoyer|répondre|publier|=poster|commenter|' +
  /* gu */ '-મોકલો|' +
  /* he */ 'לפרסם|שלח|שליחה|השב|להגיב|' +
  /* hi */ '-भेजें|जवाब दें|' +
  /* hr, sl, sr */ '=dodaj komentar|pošalji|pošlji|odgovori|objavi|' +
  /* hu */ '=közzététel|-küldés|-küldése|-elküldés|=válasz|' +
  /* hy */ 'ուղարկել|' +
  /* id, ms */ 'terbitkan|serah|kirim|balas|hantar|' +
  /* is */ 'senda|svara|' +
  /* it */ 'invia|rispondi|=pubblica|' +
  /* ja */ '=コメントする|-送信|-送信する|返信|返信する|-投稿|-投稿する|' +
  /* ka */ '=გამოქვეყნება|=პასუხი|-გაგზავნა|' +
  /* kk */ '-жіберу|' +
  /* km */ 'ផ្ញើ|' +
  /* kn */ '-ಕಳುಹಿಸು|' +
  /* ko */ '=등록|댓글 등록|댓글 달기|-보내기|-전송|답장|-게시|' +
  /* lo */ 'ສົ່ງ|' +
  /* lt */ 'komentuoti|siųsti|atsakyti|' +
  /* lv */ 'publicēt|pievienot komentāru|komentēt|sūtīt|atbildēt|' +
  /* mk, sr */ 'објави|предај|испрати|пошаљи|одговори|' +
  /* ml */ '-അയയ്ക്കുക|' +
  /* mn */ '-илгээх|' +
  /* mr */ '-पाठवा|' +
  /* my */ '-ပို့ရန်|' +
  /* ne */ '-पठाउनुहोस्|' +
  /* nl */ '-publiceren|-inzenden|-verzenden|-versturen|verstuur|-plaatsen|beantwoorden|=reageren|' +
  /* pa */ '-ਭੇਜੋ|' +
  /* pl */ 'skomentuj|wyślij|odpowiedz|opublikuj|' +
  /* ro */ 'comentează|trimite|răspunde|publică|' +
  /* ru */ '=добавить комментарий|отправить|ответить|опубликовать|' +
  /* si */ '-යවන්න|' +
  /* sk */ 'publikovať|pridať komentár|odoslať|odpovedať|' +
  /* sq */ 'botoje|parashtroje|përgjigjuni|dërgoje|' +
  /* sv */ 'skicka|publicera|' +
  /* sw */ 'chapisha|peleka|tuma|=jibu|' +
  /* ta */ '-அனுப்பு|' +
  /* te */ '-పంపు|' +
  /* th */ 'เผยแพร่|ส่ง|ส่งข้อความ|ตอบกลับ|โพสต์|' +
  /* tr */ '-yayımla|-gönder|yanıtla|cevapla|' +
  /* uk */ 'опублікувати|=додати коментар|надіслати|відправити|відповісти|' +
  /* ur */ '-شائع کریں|-بھیجیں|' +
  /* uz */ "-jo'natish|" +
  /* vi */ 'gửi|trả lời|=đăng|=bình luận|' +
  /* zh */ '=提交|=提交回复|=添加评论|=張貼迴響|发送|发送消息|回复|发布|发表评论|=评论|傳送|傳送訊息|發送|送出|回覆|發佈|發表';

/**
 * What tells that a button does something else, in the languages most people use: the beginning of
 * a word anywhere in its label. After an equals sign it is the beginning of the label: behind
 * *send* it may be what is done as well. What is sent later is sent.
 */
export const otherWords =
  'attach|file|foto|photo|imag|picture|video|audio|voice|record|gif|sticker|emoji|money|gift|feedback|code|' +
  '=search|=preview|=full editor|=show|=save d|=next|=cancel|=close|=delete|=discard|=remove|=clear|=back|=menu|=setting|=bold|=italic|=inser|' +
  /* ar */ 'ملف|صورة|=إلغاء|' +
  /* de */ 'datei|bild|anhang|nicht|erneut|=abbrechen|=verwerf|=lösch|=entfern|' +
  /* es, pt */ 'archivo|arquivo|adjunt|anex|=busc|=descart|=elimin|=borra|=apag|=exclu|' +
  /* fr, it, nl */ 'fichier|vocal|bestand|=joindre|=annul|=supprim|=effac|=verwijder|' +
  /* hi */ 'फ़ाइल|' +
  /* pl, tr, vi */ 'plik|dosya|tập tin|ảnh|=usuń|' +
  /* ja */ 'ファイル|写真|画像|添付|キャンセル|削除|破棄|' +
  /* ko */ '파일|사진|첨부|취소|삭제|' +
  /* ru, uk */ 'файл|фото|голос|=отмен|=удал|=видал|' +
  /* zh */ '文件|檔案|图片|圖片|=取消|=删除|=刪除';
