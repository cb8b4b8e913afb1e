import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CMS = path.join(ROOT, 'demo/cms');
export const SITE = path.join(ROOT, 'demo/site');
