/** `npm run schemas`: writes the JSON Schemas by which editors complete and explain what authors type. */
import { SCHEMA_FOLDER, schemaFiles } from '../src/author/schemas.ts';
import { readLibrary } from '../src/read/library.ts';
import { writeFiles } from '../src/read/write.ts';

const files = schemaFiles(readLibrary(process.cwd()));
const written = writeFiles(process.cwd(), files);
console.log(
  `${String(files.size)} schemas in ${SCHEMA_FOLDER}/, ${String(written.length)} of them new or changed.`,
);
