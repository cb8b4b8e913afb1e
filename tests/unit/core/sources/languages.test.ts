import { named, read } from './reading';

/** Languages with capitals, whose phrases are found by them. */
const WITH_CAPITALS: [string, string, string][] = [
  ['fr', '« Le pont est sûr », a déclaré Marla Quint.', 'Marla Quint'],
  ['fr', 'Le ministère de la Mer affirme que le quai est fermé.', 'ministère de la Mer'],
  ['it', 'Il ponte è sicuro, ha detto Carla Quinti.', 'Carla Quinti'],
  ['it', 'Secondo Carla Quinti il ponte è sicuro.', 'Carla Quinti'],
  ['pt', 'A ponte é segura, afirmou Marta Quintela.', 'Marta Quintela'],
  ['pt', 'Segundo Marta Quintela, a ponte é segura.', 'Marta Quintela'],
  ['nl', 'De brug is veilig, zegt Marla Quint.', 'Marla Quint'],
  ['nl', 'Volgens Marla Quint is de brug veilig.', 'Marla Quint'],
  ['sv', 'Bron är säker, säger Marla Quint.', 'Marla Quint'],
  ['sv', 'Enligt Marla Quint är bron säker.', 'Marla Quint'],
  ['da', 'Broen er sikker, siger Marla Quint.', 'Marla Quint'],
  ['da', 'Ifølge Marla Quint er broen sikker.', 'Marla Quint'],
  ['fi', 'Silta on turvallinen, sanoo Marla Quint.', 'Marla Quint'],
  ['pl', 'Most jest bezpieczny, powiedziała Maria Kwint.', 'Maria Kwint'],
  ['cs', 'Most je bezpečný, řekla Marie Kvintová.', 'Marie Kvintová'],
  ['hy', 'Կամուրջն անվտանգ է, ասել է Արամ Լիմանյանը։', 'Արամ Լիմանյանը'],
  ['ru', 'По словам Егора Лиманова, мост безопасен.', 'Егора Лиманова'],
  ['ru', 'Как сообщил министр Егор Лиманов, мост безопасен.', 'Егор Лиманов'],
  ['uk', 'За словами Єгора Лиманова, міст безпечний.', 'Єгора Лиманова'],
  ['uk', 'Міст безпечний, сказав Єгор Лиманов.', 'Єгор Лиманов'],
  ['bg', 'Мостът е безопасен, каза Егор Лиманов.', 'Егор Лиманов'],
  ['ro', 'Podul este sigur, a declarat Maria Cvint.', 'Maria Cvint'],
  ['hu', 'A híd biztonságos, mondta Kvint Mária.', 'Kvint Mária'],
  ['tr', 'Bakan Ozansoy, köprünün güvenli olduğunu belirtti.', 'Ozansoy'],
  ['az', 'Nazir Kərim Ozanlı körpünün təhlükəsiz olduğunu dedi.', 'Kərim Ozanlı'],
  ['el', 'Η γέφυρα είναι ασφαλής, δήλωσε ο Νίκος Λιμάνης.', 'Νίκος Λιμάνης'],
  ['id', 'Jembatan itu aman, kata Marla Quint.', 'Marla Quint'],
  ['id', 'Menurut Marla Quint, jembatan itu aman.', 'Marla Quint'],
  ['hy', 'Ըստ Արամ Լիմանյանի՝ կամուրջն անվտանգ է։', 'Արամ Լիմանյանի'],
];

/** Scripts without capitals, in which words before and behind a name part it off. */
const WITHOUT_CAPITALS: [string, string, string][] = [
  ['ar', 'قال الوزير سامي البحري إن الجسر آمن.', 'سامي البحري'],
  ['ar', 'وفقا لوزارة البحر فإن الرصيف مغلق.', 'وزارة البحر'],
  ['fa', 'سامان دریایی وزیر راه گفت که پل امن است.', 'سامان دریایی'],
  ['fa', 'به گفته سامان دریایی، پل امن است.', 'سامان دریایی'],
  ['hi', 'मंत्री समीर लहरी ने कहा कि पुल सुरक्षित है।', 'समीर लहरी'],
  ['hi', 'समीर लहरी के मुताबिक पुल सुरक्षित है।', 'समीर लहरी'],
  ['ur', 'سمیر لہری نے بتایا کہ پل محفوظ ہے۔', 'سمیر لہری'],
];

/** Scripts without spaces between words. */
const WITHOUT_SPACES: [string, string, string][] = [
  ['zh', '市长林海安表示，大桥是安全的。', '林海安'],
  ['zh', '据海港日报报道，大桥已经关闭。', '海港日报'],
  ['zh', '海事局发言人昨天说，大桥是安全的。', '海事局'],
  ['zh', '来源：海港日报', '海港日报'],
  ['zh', '玛拉·昆特强调：“大桥是安全的。”', '玛拉·昆特'],
  ['ja', '海野港子市長は、橋は安全だと述べた。', '海野港子'],
  ['ja', '海事庁によると、橋は閉鎖された。', '海事庁'],
  ['ja', '海事庁の報道官は、橋は安全だと説明した。', '海事庁'],
  ['ja', '出典：港湾新聞', '港湾新聞'],
  ['ja', 'マーラ・クイント氏は「橋は安全だ」と語った。', 'マーラ・クイント'],
];

describe('sources in languages with', () => {
  it.each(WITH_CAPITALS)('capitals: %s “%s”', (locale, text, name) => {
    expect(named(locale, text)).toEqual([name]);
  });
  it.each(WITHOUT_CAPITALS)('no capitals: %s “%s”', (locale, text, name) => {
    expect(named(locale, text)).toEqual([name]);
  });
  it.each(WITHOUT_SPACES)('no spaces: %s “%s”', (locale, text, name) => {
    expect(named(locale, text)).toEqual([name]);
  });

  it.each([
    ['zh', '专家表示，大桥是安全的。', '专家'],
    ['ja', '関係者によると、橋は閉鎖された。', '関係者'],
  ])('no spaces tell of unnamed ones: %s', (locale, text, name) => {
    expect(read(locale, text).sources).toMatchObject([{ kind: 'unnamed', name }]);
  });

  it.each([
    ['zh', '市长林海安表示，大桥是安全的。他说，工程将于五月开始。'],
    ['ja', '海野港子市長は、橋は安全だと述べた。彼女は工事は五月に始まると述べた。'],
  ])('no spaces have pronouns for who spoke: %s', (locale, text) => {
    expect(read(locale, text).sources).toHaveLength(1);
  });
});
