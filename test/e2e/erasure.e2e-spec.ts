import { Keyring } from '#keyring';
import { TenantDoor } from '#tenancy';
import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { fileComplaint, getCase } from '../support/documents.js';

let platform: TestApplication;
let committee: TestCommittee;

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
});
afterAll(() => platform.close());

const file = async () =>
  (await committee.visitor().gets<{ fileComplaint: { caseId: string } }>(fileComplaint, { input: aComplaint() }))
    .fileComplaint.caseId;

describe('a case whose key was destroyed', () => {
  it('shows no content any more and hides nothing of other cases in the list', async () => {
    const [kept, erased] = [await file(), await file()];
    await platform.app.get(TenantDoor).run(committee.tenant.id, () => platform.app.get(Keyring).destroyKey(erased));
    const secretary = await committee.staff('secretary');

    const list = await secretary.gets<{ cases: { edges: { node: { id: string; complainant: object | null } }[] } }>(
      '{ cases { edges { node { id complainant { name } } } } }',
    );
    const single = await secretary.gets<{ case: object }>(getCase, { id: erased });

    const shown = Object.fromEntries(list.cases.edges.map(({ node }) => [node.id, node.complainant]));
    expect(shown).toMatchObject({ [kept]: { name: 'Zoë Invented' }, [erased]: null });
    expect(single.case).toMatchObject({ id: erased, stage: 'filed', complaint: null, complainant: null });
  });
});
