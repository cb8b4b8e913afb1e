import { CRON_JOB } from '../../server/src/link-check/service';
import { startApp, type App } from './helpers/app';
import { refusal } from './helpers/articles';
import { linkWorld } from './helpers/link-world';

/** Several applications start here, one after the other. */
jest.setTimeout(180_000);

const jobs = (app: App) => app.strapi.cron.jobs.filter(({ name }) => name === CRON_JOB);

describe('the look at the links of sources', () => {
  it('is one where the site wants it, until it stops', async () => {
    const config = { sources: { checkLinks: { rule: '30 4 * * 1-5' } } };
    const app = await startApp({ config });
    const [job, ...more] = jobs(app);
    expect(more).toEqual([]);
    expect(job?.options).toEqual({ rule: '30 4 * * 1-5' });
    const next = job?.job.nextInvocation() as Date | null;
    expect([next?.getHours(), next?.getMinutes()]).toEqual([4, 30]);
    // There is nothing that it would have to ask: what it does is not to fail.
    const world = linkWorld(app.strapi);
    const source = await world.source('Inside', 'http://127.0.0.1/');
    await job?.job.invoke();
    expect(await world.link(source)).toMatchObject({ state: 'unclear', reason: 'not-public' });
    const { cron } = app.strapi;
    await app.stop();
    expect(cron.jobs.filter(({ name }) => name === CRON_JOB)).toEqual([]);
  });

  it('is at three o’clock where nothing is said', async () => {
    const app = await startApp({ config: { sources: { checkLinks: {} } } });
    expect(jobs(app).map(({ options }) => options)).toEqual([{ rule: '0 3 * * *' }]);
    await app.stop();
  });

  it('stops the boot where nobody can read when it is to be', async () => {
    const config = { sources: { checkLinks: { rule: '99 3 * * *' } } };
    const { message } = await refusal(startApp({ config }));
    expect(message).toContain('option `sources.checkLinks.rule` is "99 3 * * *"; it takes');
  });
});
