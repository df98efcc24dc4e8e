// Every person, place and happening in these sentences is invented.

/**
 * Sentences with what one of their predicates says: `words | predicate's words | who does it | who or what it is done to
 * or said of | yes or no`. Several phrases stand apart by " + ".
 */
export const CLAUSES_EN = `
Police arrested two men. | arrested | Police | two men | yes
Two men were arrested by police. | were arrested | police | Two men | yes
Two men have been arrested in Belmora. | have been arrested | | Two men | yes
The navy rescued the crew of the ferry. | rescued | The navy | the crew of the ferry | yes
The crew of the ferry were rescued by local fishermen. | were rescued | local fishermen | The crew of the ferry | yes
The ferry sank. | sank | | The ferry | yes
The ferry did not sink. | did not sink | | The ferry | no
The bridge was not destroyed. | was not destroyed | | The bridge | no
The ship, which had left the port on Monday, sank. | sank | | The ship | yes
The ship, which had left the port on Monday, sank. | had left | The ship | the port | yes
The man who attacked the guard was arrested. | was arrested | | The man | yes
The man who attacked the guard was arrested. | attacked | The man | the guard | yes
The boat that police seized was empty. | seized | police | | yes
France attacked the port and Japan sank the ship. | attacked | France | the port | yes
France attacked the port and Japan sank the ship. | sank | Japan | the ship | yes
Rebels attacked the village and burned the school. | burned | Rebels | the school | yes
Rebels attacked the village and killed nine residents. | killed | Rebels | nine residents | yes
Residents and volunteers rescued the passengers. | rescued | Residents + volunteers | the passengers | yes
The passengers were rescued by residents and volunteers. | were rescued | residents + volunteers | The passengers | yes
Police said the driver was arrested. | was arrested | | the driver | yes
Police said that the driver had fled. | had fled | the driver | | yes
The mayor said the fire destroyed the market. | destroyed | the fire | the market | yes
After the storm, the army evacuated the residents. | evacuated | the army | the residents | yes
When the dam burst, soldiers evacuated the village. | evacuated | soldiers | the village | yes
On Monday, in heavy rain, the bus hit a lorry. | hit | the bus | a lorry | yes
The teacher, a mother of two, was injured. | was injured | | The teacher | yes
The survivors are in hospital. | are in hospital | | The survivors | yes
The captain is in custody. | is in custody | | The captain | yes
The captain is not in custody. | is not in custody | | The captain | no
The goal was offside. | was offside | | The goal | yes
The observers are unarmed. | are unarmed | | The observers | yes
The airport remains closed. | remains closed | | The airport | yes
The mayor was not consulted about the plan. | was not consulted | | The mayor | no
The hospital is overwhelmed. | is overwhelmed | | The hospital | yes
The company is the largest shareholder. | is the largest shareholder | | The company | yes
The flight was carrying vaccine. | was carrying | The flight | vaccine | yes
The pilot never sent a signal. | never sent | The pilot | a signal | no
The arrest of two men shocked the village. | arrest | | two men | yes
The arrest of two men by police shocked the village. | arrest | police | two men | yes
The navy launched an attack on the port. | launched an attack | The navy | the port | yes
The club suffered a defeat. | suffered a defeat | | The club | yes
The collision left two of its crew missing. | missing | | two of its crew | yes
The blast left three children dead. | dead | | three children | yes
The boy was treated and released. | released | | The boy | yes
The minister resigned. | resigned | The minister | | yes
The minister has not resigned. | has not resigned | The minister | | no
The president appointed a judge. | appointed | The president | a judge | yes
A judge was appointed by the president. | was appointed | the president | A judge | yes
The ambassador was summoned. | was summoned | | The ambassador | yes
Voters elected the mayor. | elected | Voters | the mayor | yes
The mayor was elected. | was elected | | The mayor | yes
The court sentenced the governor to six years. | sentenced | The court | the governor | yes
The governor was sentenced to six years by the court. | was sentenced | the court | The governor | yes
The striker scored twice. | scored | The striker | | yes
The referee sent off the goalkeeper. | sent | The referee | the goalkeeper | yes
The match was abandoned. | was abandoned | | The match | yes
The company acquired a bank. | acquired | The company | a bank | yes
Shares in the bank fell. | fell | | Shares | yes
The price of rice rose. | rose | | The price of rice | yes
The volcano erupted. | erupted | | The volcano | yes
Ash covered the village. | covered | Ash | the village | yes
Doctors vaccinated the children. | vaccinated | Doctors | the children | yes
The children were not vaccinated. | were not vaccinated | | The children | no
Hackers stole the data. | stole | Hackers | the data | yes
The data were stolen by hackers. | were stolen | hackers | The data | yes
The union called off the strike. | called off | The union | the strike | yes
Workers pushed the truck. | pushed | Workers | the truck | yes
The truck was pushed by workers. | was pushed | workers | The truck | yes
Soldiers crossed the border. | crossed | Soldiers | the border | yes
The road was blocked by protesters. | was blocked | protesters | The road | yes
The negotiations failed. | failed | | The negotiations | yes
The parliament approved the budget. | approved | The parliament | the budget | yes
The budget has not been approved. | has not been approved | | The budget | no
The satellite reached orbit. | reached | The satellite | orbit | yes
The train derailed. | derailed | | The train | yes
A rocket hit the hospital. | hit | A rocket | the hospital | yes
The hospital was hit by a rocket. | was hit | a rocket | The hospital | yes
The committee carried out an inspection of the plant. | carried out an inspection | The committee | the plant | yes
The vote was held on 3 May. | vote was held | | | yes
A shell fired by Orvonian troops hit a hut. | hit | A shell | a hut | yes
A shell fired by Orvonian troops hit a hut. | fired | Orvonian troops | A shell | yes
Fishermen found the body. | found | Fishermen | the body | yes
The body was found by fishermen. | was found | fishermen | The body | yes
`;

export const CLAUSES_ID = `
Polisi menangkap dua tersangka. | menangkap | Polisi | dua tersangka | yes
Dua tersangka ditangkap polisi. | ditangkap | polisi | Dua tersangka | yes
Dua tersangka ditangkap oleh polisi. | ditangkap | polisi | Dua tersangka | yes
Dua tersangka telah ditangkap. | telah ditangkap | | Dua tersangka | yes
Nelayan menyelamatkan awak kapal. | menyelamatkan | Nelayan | awak kapal | yes
Awak kapal diselamatkan nelayan. | diselamatkan | nelayan | Awak kapal | yes
Kapal itu karam. | karam | | Kapal itu | yes
Kapal itu tidak karam. | tidak karam | | Kapal itu | no
Kapal itu tenggelam. | tenggelam | | Kapal itu | yes
Kapal itu masih ditarik. | masih ditarik | | Kapal itu | yes
Jembatan itu belum runtuh. | belum runtuh | | Jembatan itu | no
Polisi yang datang ke lokasi menangkap dua tersangka. | menangkap | Polisi | dua tersangka | yes
Polisi yang datang ke lokasi menangkap dua tersangka. | datang | Polisi | lokasi | yes
Warga yang mengungsi menerima bantuan. | mengungsi | | Warga | yes
Korban yang ditemukan warga dibawa ke rumah sakit. | ditemukan | warga | Korban | yes
Prancis menyerang pelabuhan dan Jepang menenggelamkan kapal. | menyerang | Prancis | pelabuhan | yes
Prancis menyerang pelabuhan dan Jepang menenggelamkan kapal. | menenggelamkan | Jepang | kapal | yes
Pemberontak menyerang desa dan membakar sekolah. | membakar | Pemberontak | sekolah | yes
Warga dan relawan menyelamatkan penumpang. | menyelamatkan | Warga + relawan | penumpang | yes
Penumpang diselamatkan oleh warga dan relawan. | diselamatkan | warga + relawan | Penumpang | yes
Polisi mengatakan sopir itu ditahan. | ditahan | | sopir itu | yes
Polisi mengatakan bahwa sopir itu melarikan diri. | melarikan diri | sopir itu | | yes
Setelah badai, tentara mengevakuasi warga. | mengevakuasi | tentara | warga | yes
Ketika bendungan jebol, tentara mengevakuasi warga. | mengevakuasi | tentara | warga | yes
Pada Senin, bus itu menabrak truk. | menabrak | bus itu | truk | yes
Korban selamat berada di rumah sakit. | berada di rumah sakit | | Korban selamat | yes
Gunung itu masih berstatus Siaga. | masih berstatus Siaga | | Gunung itu | yes
Perundingan itu pun buntu. | pun buntu | | Perundingan itu | yes
Sistem itu sempat lumpuh. | sempat lumpuh | | Sistem itu | yes
Nakhoda itu tidak bersalah. | tidak bersalah | | Nakhoda itu | no
Wali kota tidak diajak bicara. | tidak diajak | | Wali kota | no
Bandara itu ditutup. | ditutup | | Bandara itu | yes
Seorang nelayan belum ditemukan. | belum ditemukan | | Seorang nelayan | yes
Penangkapan dua tersangka oleh polisi mengejutkan warga. | Penangkapan | polisi | dua tersangka | yes
Penangkapan dua tersangka mengejutkan warga. | Penangkapan | | dua tersangka | yes
Angkatan laut melancarkan serangan ke pelabuhan. | melancarkan serangan | Angkatan laut | pelabuhan | yes
Anak itu meninggal. | meninggal | | Anak itu | yes
Anak itu tidak meninggal. | tidak meninggal | | Anak itu | no
Dua orang tewas. | tewas | | Dua orang | yes
Tiga orang tewas dan dua warga terluka. | terluka | | dua warga | yes
Menteri itu mengundurkan diri. | mengundurkan diri | Menteri itu | | yes
Presiden melantik hakim. | melantik | Presiden | hakim | yes
Hakim itu dilantik oleh presiden. | dilantik | presiden | Hakim itu | yes
Duta besar itu dipanggil. | dipanggil | | Duta besar itu | yes
Pengadilan menghukum gubernur. | menghukum | Pengadilan | gubernur | yes
Penyerang itu mencetak gol. | mencetak gol | Penyerang itu | | yes
Pertandingan itu dihentikan. | dihentikan | | Pertandingan itu | yes
Perusahaan itu mengakuisisi bank. | mengakuisisi | Perusahaan itu | bank | yes
Harga cabai naik. | naik | | Harga cabai | yes
Ia membantah kapal itu kelebihan muatan. | kelebihan muatan | | kapal itu | no
Rumah itu rusak berat. | rusak berat | | Rumah itu | yes
Gunung itu meletus. | meletus | | Gunung itu | yes
Dokter memvaksinasi anak-anak. | memvaksinasi | Dokter | anak-anak | yes
Peretas mencuri data. | mencuri | Peretas | data | yes
Data dicuri peretas. | dicuri | peretas | Data | yes
Buruh mendorong truk. | mendorong | Buruh | truk | yes
Truk itu didorong buruh. | didorong | buruh | Truk itu | yes
Pengunjuk rasa memblokir jalan. | memblokir | Pengunjuk rasa | jalan | yes
Jalan itu diblokir oleh pengunjuk rasa. | diblokir | pengunjuk rasa | Jalan itu | yes
DPR menyetujui anggaran. | menyetujui | DPR | anggaran | yes
Anggaran itu belum disetujui. | belum disetujui | | Anggaran itu | no
Kereta itu anjlok. | anjlok | | Kereta itu | yes
Roket menghantam rumah sakit. | menghantam | Roket | rumah sakit | yes
Penumpang yang selamat dirawat di klinik. | dirawat | | Penumpang | yes
Kontak dengan pendaki sempat hilang. | sempat hilang | | Kontak | yes
Nelayan menemukan jenazah. | menemukan | Nelayan | jenazah | yes
Jenazah ditemukan nelayan. | ditemukan | nelayan | Jenazah | yes
Jenazah ditemukan nelayan dan warga. | ditemukan | nelayan + warga | Jenazah | yes
Perjanjian itu ditandatangani Prancis dan Jepang. | ditandatangani | Prancis + Jepang | Perjanjian itu | yes
Tim SAR melakukan pencarian terhadap korban. | melakukan pencarian | Tim SAR | korban | yes
Petugas memadamkan api. | memadamkan | Petugas | api | yes
Api berhasil dipadamkan. | berhasil dipadamkan | | Api | yes
Bantuan sudah cair. | sudah cair | | Bantuan | yes
Bantuan itu belum dicairkan. | belum dicairkan | | Bantuan itu | no
Pemerintah menaikkan tarif listrik. | menaikkan | Pemerintah | tarif listrik | yes
Tarif listrik tidak naik. | tidak naik | | Tarif listrik | no
`;
