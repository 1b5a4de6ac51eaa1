/** How the schema is built; the same for the server and for the file that is committed. */
export const schemaOptions = {
  autoSchemaFile: true,
  sortSchema: true,
} as const;
