import { type CSSProperties, type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { Select } from '../../../ui/select.js';
import { TextField } from '../../../ui/text-field.js';
import { type PageForm } from '../page-form.js';
import { type FormPartProps } from './contact-fields.js';

const fonts = ['sourceSans', 'system', 'serif'] as const;
const colours = ['brand', 'accent', 'link'] as const;
const weights = ['400', '500', '600', '650', '700', '800'];
const corners = ['0', '2', '4', '6', '8', '12', '16'];

export function LookFields({ form, change, errorOf }: FormPartProps): ReactNode {
  const { t } = useWords();
  const fontChoices = fonts.map((font) => ({ value: font, label: t(`committeeSettings.fonts.${font}`) }));
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const select = (
    name: 'font' | 'headingFont' | 'headingWeight' | 'radius',
    choices: { value: string; label: string }[],
  ) => (
    <Select
      id={name}
      label={t(`committeeSettings.${name}`)}
      choices={choices}
      value={form[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <h2>{t('committeeSettings.look')}</h2>
      <p>{t('committeeSettings.lookIntro')}</p>
      {colours.map((colour) => (
        <TextField
          key={colour}
          id={colour}
          label={t(`committeeSettings.${colour}`)}
          hint={colour === 'brand' ? t('committeeSettings.colourHint') : undefined}
          size="short"
          spellCheck={false}
          optional
          error={errorOf(colour)}
          value={form[colour]}
          onChange={(value) => change({ [colour]: value })}
        />
      ))}
      <div className="wh-look-choices">
        {select('font', fontChoices)}
        {select('headingFont', fontChoices)}
        {select('headingWeight', plain(weights))}
        {select('radius', plain(corners))}
      </div>
      <Preview form={form} />
    </>
  );
}

/** How a heading, a link and a button will look; never announced, the fields say the same. */
function Preview({ form }: { form: PageForm }): ReactNode {
  const { t } = useWords();
  const isColour = /^#[0-9a-f]{6}$/i.test(form.brand.trim());
  if (!isColour) return null;
  const brand = form.brand.trim();
  const tokens = {
    '--brand-color': brand,
    '--brand-link': form.link.trim() || brand,
    '--brand-accent': form.accent.trim() || brand,
    '--brand-heading-weight': form.headingWeight,
    '--brand-radius': `${Number(form.radius) / 16}rem`,
  } as CSSProperties;
  return (
    <div className="wh-look-preview" style={tokens} aria-hidden="true">
      <p className="wh-look-preview__heading">{t('committeeSettings.previewHeading')}</p>
      <p className="wh-look-preview__link">{t('committeeSettings.previewLink')}</p>
      <span className={buttonClass('primary')}>{t('committeeSettings.previewButton')}</span>
    </div>
  );
}
