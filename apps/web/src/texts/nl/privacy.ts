/** What happens with data of people: at level B1. */
export const privacy = {
  title: 'Uw gegevens',
  lead: 'Uw klacht is van u. Hier leest u wat wij bewaren, waarom, en wie het ziet.',
  sections: [
    {
      heading: 'Wat wij bewaren',
      text: [] as string[],
      items: [
        'Uw naam en hoe wij u kunnen bereiken.',
        'Uw klacht, en de brieven, foto’s en berichten in uw zaak.',
        'Wat wij in uw zaak doen en op welke dag.',
        'Wie uw zaak heeft bekeken, en wanneer.',
      ],
    },
    {
      heading: 'Waarom',
      text: ['Wij gebruiken dit alleen om uw klacht te behandelen. Wij verkopen niets en maken geen reclame.'],
      items: [] as string[],
    },
    {
      heading: 'Wie het ziet',
      text: ['Alleen wie iets in uw zaak moet doen, ziet uw zaak:'],
      items: [
        'U zelf, en wie u toegang geeft. Die toegang kunt u weer stoppen.',
        'De mensen die uw klacht behandelen.',
        'Over wie u klaagt. Die ziet uw klacht zodra wij om een reactie vragen.',
        'Wie deze website laat draaien, kan uw klacht niet lezen. Uw klacht is op slot met een eigen sleutel.',
      ],
    },
    {
      heading: 'Hoelang',
      text: [
        'Zolang uw zaak loopt. Daarna zolang de regels zeggen.',
        'Bent u nog aan het schrijven en doet u 30 dagen niets? Dan gooien wij weg wat u had bewaard.',
        'Moet uw zaak weg? Dan gooien wij ook de sleutel weg. Dan kan niemand uw zaak nog lezen, ook niet in een kopie.',
      ],
      items: [],
    },
    {
      heading: 'Wat u kunt vragen',
      text: ['Stuur ons een bericht als u dit wilt. U krijgt binnen een maand antwoord.'],
      items: [
        'Laten zien wat wij van u hebben.',
        'Verbeteren wat niet klopt.',
        'Weggooien wat weg mag.',
        'Stoppen met iets waar u het niet mee eens bent.',
        'Niet tevreden? In Nederland kunt u naar de Autoriteit Persoons\u00adgegevens. In België is er de Gegevens\u00adbeschermings\u00adautoriteit.',
      ],
    },
    {
      heading: 'Cookies en uw telefoon of computer',
      text: [],
      items: [
        'Er is één cookie. Die zorgt dat u ingelogd blijft. Logt u uit, dan is die weg.',
        'Wat u typt, staat op uw eigen apparaat tot u dit tabblad sluit. Het blijft alleen langer staan als u daarvoor kiest.',
        'Uw apparaat onthoudt welke taal u kiest.',
        'Wij volgen u niet. Er komt niets van andere bedrijven mee.',
      ],
    },
    {
      heading: 'Als iemand meekijkt',
      text: [
        'Met ‘Snel weg’ bent u meteen van deze site af. U bent dan ook uitgelogd.',
        'Let op: uw browser onthoudt wel dat u hier was. Wis daarvoor de geschiedenis van uw browser.',
      ],
      items: [],
    },
  ],
};
