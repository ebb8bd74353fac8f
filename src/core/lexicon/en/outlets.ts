/**
 * Media and agencies that others relay. A name that is also a common word stands here only with its article or a second
 * word ("the Times", "Time magazine"): bare "time" or "people" would be found everywhere.
 */
export const OUTLETS: readonly string[] = list(`
  AFP, Agence France-Presse, Agence France Presse, Reuters, Thomson Reuters, AP, A.P, Associated Press, Bloomberg,
  Bloomberg News, UPI, United Press International, dpa, Deutsche Presse-Agentur, ANSA, EFE, Lusa, ANP, Belga, Ritzau,
  NTB, APA, PAP, MTI, CTK, TASR, Agerpres, BTA, Tanjug, Hina, Anadolu, Anadolu Agency, Xinhua, Xinhua News Agency, TASS, Itar-Tass,
  RIA, RIA Novosti, Interfax, Interfax-Ukraine, Ukrinform, Unian, Ukrainska Pravda, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, KCNA,
  Korean Central News Agency, CNA, PTI, Press Trust of India, Antara, Bernama, WAM, Saudi Press Agency, SANA, IRNA, Tasnim,
  MENA, MENAFN, Wafa, Press Association, PA Media, Dow Jones, Dow Jones Newswires, Market News International,

  New York Times, NYT, NY Times, Washington Post, WaPo, Wall Street Journal, WSJ, Los Angeles Times, LA Times, L.A Times, USA Today,
  New York Post, New York Daily News, Chicago Tribune, Chicago Sun-Times, Boston Globe, Boston Herald, Philadelphia Inquirer, Miami Herald,
  Houston Chronicle, Dallas Morning News, San Francisco Chronicle, Seattle Times, Denver Post, Star Tribune, Baltimore Sun,
  Detroit News, Detroit Free Press, Des Moines Register, Tampa Bay Times, Washington Times, Washington Examiner, Christian Science Monitor,
  New Yorker, Newsweek, Forbes, Time magazine, Fortune magazine, People magazine, New York magazine, Vanity Fair, Rolling Stone,
  Foreign Policy magazine, Foreign Affairs magazine, Politico, Axios, Semafor, Punchbowl News, BuzzFeed, BuzzFeed News, HuffPost,
  Huffington Post, Business Insider, Daily Beast, Daily Caller, Breitbart, Breitbart News, Vox, ProPublica, TechCrunch, The Verge,
  The Hill, The Atlantic, The Intercept, The Nation, The Information, The New Republic, Mother Jones, National Review, Roll Call, RealClearPolitics,
  TMZ, ESPN, MarketWatch, Barron's, Scientific American, Stat News, the Times, the Post, the Journal, the Globe, the Herald, the Tribune,

  CNN, Fox News, MSNBC, NBC, NBC News, CNBC, ABC News, CBS, CBS News, PBS, NPR, C-SPAN, Univision, Telemundo, Newsmax, OAN,
  Voice of America, VOA, Radio Free Europe, RFE/RL, Radio Liberty, Radio Free Asia,

  BBC, BBC News, British Broadcasting Corporation, ITV, ITV News, Channel 4 News, Sky News, GB News, LBC, Financial Times, FT, Guardian newspaper, the Guardian,
  the Observer, the Independent, the Telegraph, Daily Telegraph, Sunday Telegraph, Sunday Times, the Economist, Daily Mail, MailOnline, Mail on Sunday,
  Daily Mirror, the Mirror, the Sun, Daily Express, Daily Star, Evening Standard, New Statesman, the Spectator, Private Eye, Bellingcat,
  Irish Times, Irish Independent, RTE, RTÉ, the Scotsman,

  Le Monde, Le Figaro, Libération, Les Echos, Le Parisien, Mediapart, France 24, France Inter, RFI, BFM TV, TF1, Euronews, Arte,
  Der Spiegel, Spiegel, Bild, Die Welt, Die Zeit, Frankfurter Allgemeine Zeitung, FAZ, Süddeutsche Zeitung, Sueddeutsche Zeitung, Handelsblatt,
  Deutsche Welle, ARD, ZDF, Der Standard, ORF, Neue Zürcher Zeitung, NZZ, Corriere della Sera, La Repubblica, La Stampa, Il Sole 24 Ore, RAI,
  El Pais, El País, El Mundo, El Confidencial, La Vanguardia, Público, Expresso, NRC, De Telegraaf, De Standaard, Le Soir, Politiken,
  Berlingske, Jyllands-Posten, Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen, Aftenposten, NRK, SVT, Yle, Helsingin Sanomat, Postimees, Delfi, LRT,
  Gazeta Wyborcza, Rzeczpospolita, TVN24, Kathimerini, Novaya Gazeta, Kommersant, Vedomosti, Izvestia, Pravda, Meduza, RBC, RBK, RBC-Ukraine, TV Rain, Rossiya 1,
  Channel One, RT, Sputnik, Kyiv Independent, Kyiv Post, Hromadske, Suspilne, Moscow Times, Zerkalo Nedeli, Hurriyet, TRT, TRT World,

  Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Asharq Al-Awsat, Al-Ahram, Al Mayadeen, Al-Manar, Press TV, Haaretz, Jerusalem Post, Times of Israel,
  Yedioth Ahronoth, Maariv, Israel Hayom, Ynet, Channel 12, Dawn newspaper, Times of India, Hindustan Times, Indian Express, NDTV, Nikkei, Nikkei Asia,
  Asahi, Asahi Shimbun, Yomiuri, Yomiuri Shimbun, Mainichi, Mainichi Shimbun, Japan Times, NHK, Chosun Ilbo, Korea Herald, JoongAng Ilbo,
  South China Morning Post, SCMP, Global Times, China Daily, People's Daily, CCTV, CGTN, Caixin, Straits Times, Channel NewsAsia, Bangkok Post, Jakarta Post,
  Rappler, Sydney Morning Herald, Australian Financial Review, Herald Sun, Australian Broadcasting Corporation, New Zealand Herald, RNZ,
  Globe and Mail, Toronto Star, National Post, CBC, CBC News, CTV, CTV News, La Presse, Radio-Canada, Reforma, El Universal, La Jornada,
  Folha de S.Paulo, O Globo, Estadao, Clarin, Clarín, La Nacion, La Nación, El Mercurio, El Tiempo, El Espectador, Telesur,
  Mail & Guardian, Daily Maverick, News24, Daily Nation, the EastAfrican, Punch newspaper, Premium Times`);

/** Nouns that refer back to an outlet just cited. */
export const OUTLET_NOUNS: readonly string[] = list(`
  agency, news agency, newspaper, paper, daily, broadcaster, network, magazine, outlet, news outlet, site, news site,
  website, news website, station, radio station, television station, channel, television channel, wire, newswire, wire service, news service,
  tabloid, broadsheet, weekly, monthly, journal, gazette, publication, periodical, bulletin, portal, blog, programme, program,
  podcast, news organization, news organisation, news channel, cable network, state media, media outlet, publisher`);

function list(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
