import { type Config } from '#config';
import { mailSettingsOf } from './mail-settings.js';

const config = { publicUrl: 'https://klachten.example' } as Config;

describe('how mail leaves', () => {
  it('comes from the host of the platform when nothing else was set', () => {
    expect(mailSettingsOf(config).from).toBe('no-reply@klachten.example');
  });

  it('comes from the address that was set', () => {
    expect(mailSettingsOf({ ...config, mailFrom: 'post@commissie.example' }).from).toBe('post@commissie.example');
  });

  it('has no server when none was set', () => {
    expect(mailSettingsOf(config)).not.toHaveProperty('smtpUrl');
  });

  it('has the server that was set', () => {
    expect(mailSettingsOf({ ...config, smtpUrl: 'smtp://mail.example' }).smtpUrl).toBe('smtp://mail.example');
  });
});
