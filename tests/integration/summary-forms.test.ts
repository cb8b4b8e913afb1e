import type { SummaryService } from '../../server/src/summary/service';
import { startModelServer, type ModelServer } from '../helpers/model-server';
import { startApp, type App } from './helpers/app';
import { articles, paragraphs } from './helpers/articles';
import { tokenOf } from './helpers/callers';
import { http } from './helpers/http';

const BODY = paragraphs(
  '市议会周二在四个小时的辩论之后批准了港口的扩建计划，赞成票为三十一票，反对票为十二票，另有两名议员缺席。',
  '工程将于三月开工，三年内耗资四千八百万克朗。资金来自国家贷款，以及港口自二〇一九年以来征收的费用。',
  '反对者说，扩建将给老城区带来更多的卡车。交通工程师预计每天有九百辆卡车，比现在多三分之一。',
  '老城区的居民要求夜间禁止重型车辆通行，市议会没有采纳这项要求。投票之前，居民递交了五千二百人签名的请愿书。',
);

describe('a model’s summary in one paragraph', () => {
  let server: ModelServer;
  let app: App;

  beforeAll(async () => {
    server = await startModelServer();
    app = await startApp({
      locales: ['zh-Hans'],
      model: server,
      config: { summary: { wait: 0, form: 'paragraph', ungrounded: 'accept' } },
    });
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await server.close();
  });

  it('is known as the model’s to readers, in a language without spaces too', async () => {
    const text = '市议会批准了港口的扩建计划。\n工程将于三月开工，耗资四千八百万克朗。';
    server.nextFor('港口扩建', { kind: 'text', text });
    const { strapi } = app;
    const on = articles(strapi);
    const data = { title: '港口扩建', body: BODY };
    const { slug } = await on.create({ locale: 'zh-Hans', data, status: 'published' });
    await strapi.plugin('newsroom').service<SummaryService>('summary').settled();
    const token = await tokenOf(strapi, 'a reader', 'full-access');
    const page = await http(app).get(`/api/newsroom/read/${slug}?locale=zh-Hans`, token);
    const { summary } = (page.body as unknown as { data: { summary: object } }).data;
    expect(summary).toMatchObject({
      ...{ text: text.replace('\n', ''), points: text.split('\n') },
      ...{ origin: 'model', system: 'stand-in/small', label: 'required' },
    });
  });
});
