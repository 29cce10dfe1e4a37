import { showOverdue } from './overdue.ts';
import { today } from './readings.ts';

showOverdue(document, today());
