/**
 * What a committee says of itself beside its regulation: how its office is reached, its yearly reports, and the look by which it is
 * recognised, which is refused when people could not read it. All of it is public; none of it is about a person.
 */
export { CommitteePageEntity } from './committee-page.entity.js';
export { CommitteePageModule } from './committee-page.module.js';
export { type ChangePageCommand, CommitteePages, type ShownPage } from './committee-page.service.js';
export { defaultLook, platformLook } from './look/default-look.js';
export { type ChosenLook, type Font, fonts, type Look, lookOf } from './look/look.js';
export { styleSheetOf } from './look/style-sheet.js';
export { type AnnualReport, type PageContact, type PageContent } from './page-content.js';
