/** What people type must find what they mean, in the built index, with Pagefind's own code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Search, openSearch } from '../../src/run/search-engine.ts';

const DIST = join(import.meta.dirname, '../../dist');
const CHANGE = '/decide/orders/change-request/';
const MISSING = '/decide/orders/not-received/';
const SHIP = '/decide/orders/cannot-ship/';
const HEALTH = '/decide/orders/order-health/';

/** Addresses that may come first. */
type Meant = string[];
