import type { PredicateId } from "../../../../lib/engine/predicates/classes.ts";

/** Invented sentences, one a language and class, in which the matcher must find the class. */
export const EXAMPLES: Readonly<Record<PredicateId, { readonly en: string; readonly id: string }>> =
  {
    sign: {
      en: "The two ministers signed the agreement in Lima.",
      id: "Kedua menteri menandatangani perjanjian itu di Lima.",
    },
    agree: {
      en: "Both sides agreed to a ten-day truce.",
      id: "Kedua pihak sepakat berunding lagi bulan depan.",
    },
    disagree: {
      en: "The delegations failed to agree on fishing quotas.",
      id: "Kedua delegasi gagal mencapai kesepakatan soal kuota ikan.",
    },
    comment: {
      en: "The hospital commented on the delay.",
      id: "Direktur rumah sakit itu berkomentar soal keterlambatan.",
    },
    "deny-fault": {
      en: "The ferry firm denied any wrongdoing.",
      id: "Pemilik feri itu bersikukuh tidak bersalah.",
    },
    "fire-tear-gas": {
      en: "Police used tear gas against the fans.",
      id: "Polisi menembakkan gas air mata ke tribune.",
    },
    "stay-silent": {
      en: "The landlord stayed silent about the lift.",
      id: "Pengelola gedung itu memilih bungkam.",
    },
    "stay-interested": {
      en: "The museum remains interested in the painting.",
      id: "Museum itu masih berminat membeli lukisan tersebut.",
    },
    "stay-trapped": {
      en: "Nine miners are still trapped in the shaft.",
      id: "Sembilan penambang masih terjebak di dalam lubang.",
    },
    "in-force": {
      en: "The permit is still valid.",
      id: "Izin usaha itu masih berlaku.",
    },
    uphold: {
      en: "The judges upheld the conviction.",
      id: "Pengadilan tinggi menguatkan putusan itu.",
    },
    "miss-chance": {
      en: "The captain missed the penalty.",
      id: "Kapten itu gagal mengeksekusi penalti.",
    },
    "go-ahead": {
      en: "The parade took place as planned.",
      id: "Karnaval itu tetap digelar.",
    },
    "be-at-large": {
      en: "Two of the robbers are still at large.",
      id: "Dua perampok itu masih buron.",
    },
    "stay-in-office": {
      en: "The chairman will stay on until the spring.",
      id: "Wali kota itu tetap menjabat sampai akhir tahun.",
    },
    suffice: {
      en: "Rice is in good supply in the north.",
      id: "Stok beras masih mencukupi.",
    },
    "black-out": {
      en: "The whole island was without power overnight.",
      id: "Seluruh pulau mengalami pemadaman listrik semalam.",
    },
    "restore-power": {
      en: "Engineers restored power to the harbour.",
      id: "Petugas memulihkan listrik di pelabuhan.",
    },
    "sit-out": {
      en: "The captain will sit out the return match.",
      id: "Sang kapten absen karena cedera.",
    },
    "test-negative": {
      en: "All the nurses tested negative.",
      id: "Semua perawat dinyatakan negatif.",
    },
    exchange: {
      en: "The two armies exchanged prisoners at the bridge.",
      id: "Kedua pasukan bertukar tawanan di jembatan.",
    },
    "freeze-assets": {
      en: "The court froze the accounts of the trader.",
      id: "Pengadilan membekukan rekening pedagang itu.",
    },
    ratify: {
      en: "Parliament ratified the convention in May.",
      id: "Parlemen meratifikasi konvensi itu pada Mei.",
    },
    "withdraw-from": {
      en: "The country withdrew from the treaty last year.",
      id: "Negara itu menarik diri dari perjanjian tahun lalu.",
    },
    publish: {
      en: "The agency published the full text on Thursday.",
      id: "Kantor berita itu menerbitkan naskah lengkapnya pada Kamis.",
    },
    withhold: {
      en: "The ministry withheld the contents of the letter.",
      id: "Kementerian merahasiakan isi surat tersebut.",
    },
    visit: {
      en: "The president visited the island on Monday.",
      id: "Presiden mengunjungi pulau itu pada Senin.",
    },
    meet: {
      en: "The leaders met in Oslo for two hours.",
      id: "Kedua pemimpin bertemu di Oslo selama dua jam.",
    },
    call: {
      en: "The chancellor telephoned her counterpart on Sunday.",
      id: "Kanselir menelepon mitranya pada Minggu.",
    },
    "speak-with": {
      en: "She spoke with the governor about the dam.",
      id: "Ia berbincang dengan gubernur soal bendungan.",
    },
    summon: {
      en: "The ministry called in the ambassador to protest.",
      id: "Kementerian memanggil duta besar untuk menyampaikan protes.",
    },
    "recall-envoy": {
      en: "The kingdom recalled its ambassador on Friday.",
      id: "Kerajaan itu menarik duta besar dari ibu kota pada Jumat.",
    },
    expel: { en: "The state expelled three diplomats.", id: "Negara itu mengusir tiga diplomat." },
    deport: {
      en: "Officials deported 40 migrants on Tuesday.",
      id: "Petugas mendeportasi 40 migran pada Selasa.",
    },
    extradite: {
      en: "Spain extradited the banker to Peru.",
      id: "Spanyol mengekstradisi bankir itu ke Peru.",
    },
    negotiate: {
      en: "They negotiated the release for weeks.",
      id: "Mereka merundingkan pembebasan itu berminggu-minggu.",
    },
    mediate: {
      en: "Qatar brokered the prisoner swap.",
      id: "Qatar menengahi pertukaran tahanan itu.",
    },
    recognise: {
      en: "Two more states recognised the republic.",
      id: "Dua negara lagi mengakui kedaulatan republik itu.",
    },
    "cut-ties": {
      en: "The island cut ties with its neighbour.",
      id: "Negara kepulauan itu memutuskan hubungan diplomatik dengan tetangganya.",
    },
    "restore-ties": {
      en: "The neighbours restored relations with each other after a decade; it restored ties with Chad.",
      id: "Kedua tetangga memulihkan hubungan setelah satu dekade.",
    },
    "supply-arms": {
      en: "The junta denied any arms transfer to the rebels.",
      id: "Junta membantah pengiriman senjata kepada pemberontak.",
    },
    sanction: {
      en: "The bloc imposed sanctions on two banks.",
      id: "Blok itu menjatuhkan sanksi kepada dua bank.",
    },
    "lift-sanction": {
      en: "The council lifted sanctions on the airline.",
      id: "Dewan mencabut sanksi terhadap maskapai itu.",
    },
    aid: {
      en: "Neighbours assisted the flooded villages.",
      id: "Negara tetangga membantu desa yang kebanjiran.",
    },
    pledge: {
      en: "Donors pledged 40 million euros.",
      id: "Para donor berkomitmen memberi 40 juta euro.",
    },
    ally: {
      en: "The kingdom allied with its northern neighbour.",
      id: "Kerajaan itu bersekutu dengan tetangga utaranya.",
    },
    host: {
      en: "Jakarta hosted the summit in 2023.",
      id: "Jakarta menjadi tuan rumah pertemuan puncak 2023.",
    },
    welcome: {
      en: "The king greeted the guest at the airport.",
      id: "Raja menyambut tamunya di bandara.",
    },
    invite: { en: "He invited the chairman to Moscow.", id: "Ia mengundang sang ketua ke Moskow." },
    say: {
      en: "The spokesman said the road was open.",
      id: "Juru bicara itu mengatakan jalan sudah dibuka.",
    },
    announce: {
      en: "The mayor announced a new bus line.",
      id: "Wali kota mengumumkan jalur bus baru.",
    },
    disclose: {
      en: "The report revealed secret payments.",
      id: "Laporan itu mengungkap pembayaran rahasia.",
    },
    deny: {
      en: "Both governments denied the report.",
      id: "Kedua pemerintah membantah laporan itu.",
    },
    confirm: { en: "Police confirmed the arrest.", id: "Polisi membenarkan penangkapan itu." },
    admit: { en: "The company admitted the mistake.", id: "Perusahaan mengakui kesalahan itu." },
    apologise: {
      en: "The airline apologised to passengers.",
      id: "Maskapai itu meminta maaf kepada penumpang.",
    },
    accuse: {
      en: "The rebels accused the army of shelling a market.",
      id: "Pemberontak menuduh tentara menembaki pasar.",
    },
    "clear-name": {
      en: "An inquiry exonerated the referee.",
      id: "Penyelidikan itu membersihkan nama sang wasit.",
    },
    blame: { en: "The union blamed the minister.", id: "Serikat pekerja menyalahkan menteri." },
    criticise: { en: "The bishop criticised the plan.", id: "Uskup mengkritik rencana itu." },
    condemn: {
      en: "Ten states condemned the attack.",
      id: "Sepuluh negara mengecam serangan itu.",
    },
    praise: { en: "The coach praised the young keeper.", id: "Pelatih memuji kiper muda itu." },
    warn: {
      en: "The agency warned residents of high waves.",
      id: "Badan itu memperingatkan warga soal gelombang tinggi.",
    },
    threaten: {
      en: "The group threatened to block the port.",
      id: "Kelompok itu mengancam memblokir pelabuhan.",
    },
    promise: {
      en: "The minister promised new homes by June.",
      id: "Menteri berjanji membangun rumah baru pada Juni.",
    },
    demand: { en: "Workers demanded higher wages.", id: "Buruh menuntut kenaikan upah." },
    urge: {
      en: "Doctors urged parents to vaccinate children.",
      id: "Dokter mengimbau orang tua memvaksin anaknya.",
    },
    propose: { en: "The mayor proposed a tram line.", id: "Wali kota mengusulkan jalur trem." },
    accept: { en: "The club accepted the offer.", id: "Klub menerima tawaran itu." },
    reject: { en: "The senate rejected the budget.", id: "Senat menolak anggaran itu." },
    refuse: { en: "The captain refused to comment.", id: "Kapten itu enggan berkomentar." },
    approve: { en: "The board approved the merger.", id: "Dewan menyetujui penggabungan itu." },
    "promise-not": {
      en: "The premier ruled out an early vote.",
      id: "Perdana menteri mengesampingkan kemungkinan pemilu dini.",
    },
    "state-position": {
      en: "The ministry claims the strait as its own.",
      id: "Kementerian itu mengklaim selat tersebut.",
    },
    complain: { en: "Residents complained about the smell.", id: "Warga mengeluhkan bau itu." },
    "report-to": {
      en: "A fisherman reported the wreck.",
      id: "Seorang nelayan melaporkan bangkai kapal itu.",
    },
    congratulate: {
      en: "The king congratulated the winner.",
      id: "Raja mengucapkan selamat kepada pemenang.",
    },
    attack: {
      en: "Gunmen attacked a base at dawn.",
      id: "Kelompok bersenjata menyerang pangkalan saat fajar.",
    },
    defend: { en: "The unit defended the bridge.", id: "Pasukan itu mempertahankan jembatan." },
    shell: {
      en: "Artillery shelled the suburb overnight.",
      id: "Artileri membombardir pinggiran kota semalaman.",
    },
    bomb: { en: "Militants bombed the pipeline.", id: "Militan mengebom pipa minyak itu." },
    shoot: { en: "A guard shot the intruder.", id: "Seorang penjaga menembak penyusup itu." },
    "shoot-down": {
      en: "Air defences shot down a drone.",
      id: "Pertahanan udara menembak jatuh sebuah drone.",
    },
    invade: {
      en: "Troops invaded the valley in March.",
      id: "Pasukan menginvasi lembah itu pada Maret.",
    },
    occupy: { en: "Rebels occupied the airport.", id: "Pemberontak menduduki bandara." },
    capture: { en: "The militia captured nine soldiers.", id: "Milisi menawan sembilan tentara." },
    "take-hostage": {
      en: "Robbers held hostage six customers; they took hostage a clerk.",
      id: "Perampok menyandera enam nasabah.",
    },
    deploy: { en: "The army deployed 500 soldiers.", id: "Tentara mengerahkan 500 prajurit." },
    "withdraw-troops": {
      en: "The army withdrew troops from the border.",
      id: "Militer menarik pasukan dari perbatasan.",
    },
    ceasefire: {
      en: "A ceasefire took effect at midnight.",
      id: "Gencatan senjata berlaku tengah malam.",
    },
    violate: {
      en: "The vessel violated the maritime border.",
      id: "Kapal itu melanggar batas laut.",
    },
    comply: { en: "The firm complied with the order.", id: "Perusahaan itu mematuhi perintah." },
    "test-missile": {
      en: "The navy test-fired an anti-ship weapon; a missile test followed.",
      id: "Angkatan laut menggelar uji coba rudal di laut timur.",
    },
    "launch-missile": {
      en: "The group fired rockets at the port.",
      id: "Kelompok itu menembakkan rudal ke pelabuhan.",
    },
    intercept: { en: "Jets intercepted the bomber.", id: "Jet tempur mencegat pesawat pengebom." },
    clash: { en: "Protesters clashed with police.", id: "Pengunjuk rasa bentrok dengan polisi." },
    fight: {
      en: "Soldiers fought insurgents near the river.",
      id: "Tentara bertempur dengan pemberontak di dekat sungai.",
    },
    blockade: { en: "The navy blockaded the gulf.", id: "Angkatan laut memblokade teluk itu." },
    destroy: { en: "The blast destroyed four shops.", id: "Ledakan itu menghancurkan empat toko." },
    damage: { en: "Hail damaged 30 cars.", id: "Hujan es merusak 30 mobil." },
    disarm: { en: "The force disarmed the militia.", id: "Pasukan itu melucuti milisi." },
    surrender: {
      en: "Forty fighters surrendered to the army.",
      id: "Empat puluh petempur menyerahkan diri kepada tentara.",
    },
    "stage-coup": {
      en: "Officers overthrew the president.",
      id: "Perwira menggulingkan presiden.",
    },
    spy: { en: "The clerk spied on the embassy.", id: "Pegawai itu memata-matai kedutaan." },
    exercise: {
      en: "The fleets held drills in the strait; a joint exercise.",
      id: "Kedua armada menggelar latihan di selat itu.",
    },
    ram: {
      en: "The trawler rammed the patrol boat.",
      id: "Kapal pukat itu menyeruduk kapal patroli.",
    },
    collide: {
      en: "Two ferries collided off the coast.",
      id: "Dua feri bertabrakan di lepas pantai.",
    },
    sink: { en: "The ferry sank in minutes.", id: "Feri itu tenggelam dalam hitungan menit." },
    scuttle: {
      en: "The ministry scuttled five seized boats.",
      id: "Penenggelaman kapal sitaan itu dilakukan kementerian.",
    },
    capsize: {
      en: "The canoe capsized near the reef.",
      id: "Perahu itu terbalik di dekat karang.",
    },
    refloat: {
      en: "Crews refloated the tanker.",
      id: "Tim mengapungkan kembali kapal tanker itu.",
    },
    "run-aground": {
      en: "The freighter ran aground on a sandbank.",
      id: "Kapal barang itu kandas di gosong pasir.",
    },
    tow: {
      en: "A tug towed the ship to port.",
      id: "Kapal tunda menderek kapal itu ke pelabuhan.",
    },
    escort: {
      en: "Two cutters escorted the convoy.",
      id: "Dua kapal patroli mengawal konvoi itu.",
    },
    chase: { en: "The patrol chased the smugglers.", id: "Patroli mengejar penyelundup itu." },
    "chase-away": {
      en: "The coast guard drove away the survey ship.",
      id: "Penjaga pantai menghalau kapal survei itu.",
    },
    "enter-illegally": {
      en: "The boat intruded into territorial waters.",
      id: "Perahu itu menerobos perairan teritorial.",
    },
    "fish-illegally": {
      en: "Crews fished illegally in the reserve; illegal fishing is common.",
      id: "Mereka mencuri ikan di kawasan konservasi.",
    },
    "board-ship": { en: "Marines boarded the tanker.", id: "Marinir menaiki kapal tanker itu." },
    hijack: { en: "Pirates hijacked the freighter.", id: "Perompak membajak kapal barang itu." },
    drift: { en: "The raft drifted for six days.", id: "Rakit itu terombang-ambing enam hari." },
    dock: { en: "The liner docked at noon.", id: "Kapal pesiar itu bersandar siang hari." },
    sail: { en: "The frigate sailed for Malta.", id: "Fregat itu berlayar ke Malta." },
    quake: {
      en: "A magnitude 6.1 earthquake rattled the coast.",
      id: "Gempa magnitudo 6,1 mengguncang pesisir.",
    },
    erupt: { en: "The volcano erupted twice.", id: "Gunung itu meletus dua kali." },
    spew: { en: "The crater spewed ash 3 km high.", id: "Kawah menyemburkan abu setinggi 3 km." },
    flood: { en: "Floods inundated three districts.", id: "Banjir merendam tiga kecamatan." },
    overflow: { en: "The river burst its banks.", id: "Sungai itu meluap." },
    landslide: { en: "A landslide buried a hamlet.", id: "Longsor menimbun sebuah dusun." },
    burn: { en: "Fire gutted the market hall.", id: "Api melalap pasar itu." },
    extinguish: {
      en: "Crews put out the blaze at dawn.",
      id: "Petugas memadamkan api saat fajar.",
    },
    explode: { en: "A boiler exploded in the mill.", id: "Ketel meledak di pabrik itu." },
    collapse: { en: "The bridge collapsed in the storm.", id: "Jembatan itu ambruk saat badai." },
    evacuate: {
      en: "Officers evacuated 200 villagers.",
      id: "Petugas mengevakuasi 200 warga desa.",
    },
    displace: {
      en: "The quake displaced 900 families.",
      id: "Sebanyak 900 keluarga mengungsi akibat gempa.",
    },
    isolate: { en: "Snow cut off five hamlets.", id: "Lima dusun terisolasi akibat salju." },
    "declare-emergency": {
      en: "The province declared a state of emergency.",
      id: "Provinsi menetapkan status tanggap darurat.",
    },
    "raise-alert": {
      en: "The agency raised the alert level to four.",
      id: "Badan itu menaikkan status gunung menjadi siaga.",
    },
    "sound-alarm": {
      en: "The sirens sounded.",
      id: "Petugas membunyikan sirene.",
    },
    die: { en: "Three miners died underground.", id: "Tiga penambang tewas di bawah tanah." },
    kill: { en: "The blast killed eight workers.", id: "Ledakan itu menewaskan delapan pekerja." },
    murder: {
      en: "A rival murdered the trader.",
      id: "Kasus pembunuhan berencana itu menimpa seorang pedagang.",
    },
    injure: { en: "Glass injured two children.", id: "Dua anak terluka terkena kaca." },
    "go-missing": {
      en: "Two hikers went missing on the ridge.",
      id: "Dua pendaki hilang di punggung gunung.",
    },
    find: { en: "Divers found the recorder.", id: "Penyelam menemukan perekam itu." },
    rescue: { en: "Fishermen rescued the pilot.", id: "Nelayan menyelamatkan pilot itu." },
    survive: {
      en: "Nine passengers survived the crash.",
      id: "Sembilan penumpang selamat dari kecelakaan itu.",
    },
    hospitalise: {
      en: "Medics rushed to hospital four pupils; two were hospitalised.",
      id: "Empat murid dilarikan ke rumah sakit.",
    },
    treat: { en: "Doctors treated the burns.", id: "Dokter merawat luka bakar itu." },
    recover: {
      en: "Most patients recovered within a week.",
      id: "Sebagian besar pasien sembuh dalam seminggu.",
    },
    search: {
      en: "Teams searched for the missing diver.",
      id: "Tim mencari penyelam yang hilang.",
    },
    identify: { en: "Police identified the victim.", id: "Polisi mengidentifikasi korban." },
    "bury-dead": {
      en: "The poet was laid to rest in his village.",
      id: "Penyair itu dimakamkan di desanya.",
    },
    flee: {
      en: "Thousands fled the fighting.",
      id: "Ribuan orang melarikan diri dari pertempuran.",
    },
    escape: {
      en: "Two inmates escaped from the jail.",
      id: "Dua narapidana meloloskan diri dari penjara.",
    },
    arrive: {
      en: "The envoy arrived in Cairo at dawn.",
      id: "Utusan itu tiba di Kairo saat fajar.",
    },
    depart: { en: "The train departed at six.", id: "Kereta itu berangkat pukul enam." },
    leave: { en: "The striker left the club.", id: "Penyerang itu meninggalkan klub." },
    return: {
      en: "The refugees returned in spring.",
      id: "Para pengungsi pulang pada musim semi.",
    },
    accommodate: {
      en: "The hall accommodates 1,200 people.",
      id: "Gedung itu mampu menampung 1.200 orang.",
    },
    attend: { en: "The minister attended the funeral.", id: "Menteri menghadiri pemakaman itu." },
    participate: {
      en: "Sixty schools took part in the contest.",
      id: "Enam puluh sekolah ikut serta dalam lomba.",
    },
    marry: { en: "The singer married a sailor.", id: "Penyanyi itu menikahi seorang pelaut." },
    "give-birth": { en: "The panda gave birth to twins.", id: "Panda itu melahirkan anak kembar." },
    crash: {
      en: "A light plane crashed near the lake.",
      id: "Pesawat ringan jatuh di dekat danau.",
    },
    "hit-by": { en: "A van hit two cyclists.", id: "Dua pesepeda tertabrak mobil boks." },
    derail: {
      en: "Four wagons derailed near the tunnel.",
      id: "Empat gerbong anjlok dari rel dekat terowongan.",
    },
    "collide-train": {
      en: "The train crash blocked the line.",
      id: "Kecelakaan kereta itu menutup jalur.",
    },
    land: {
      en: "The jet made an emergency landing in Perth.",
      id: "Jet itu mendarat darurat di Perth.",
    },
    delay: { en: "Fog delayed 12 flights.", id: "Kabut menghambat 12 penerbangan." },
    cancel: {
      en: "The airline cancelled nine flights.",
      id: "Maskapai membatalkan sembilan penerbangan.",
    },
    postpone: { en: "The league postponed the match.", id: "Liga menunda pertandingan itu." },
    resume: { en: "Trains resumed service at noon.", id: "Kereta kembali beroperasi siang hari." },
    suspend: { en: "The board suspended the licence.", id: "Dewan membekukan izin itu." },
    stop: { en: "Inspectors halted the works.", id: "Pengawas menghentikan pekerjaan itu." },
    start: { en: "The festival began on Friday.", id: "Festival itu dimulai pada Jumat." },
    transport: { en: "The bus carried 40 pilgrims.", id: "Bus itu mengangkut 40 peziarah." },
    drive: { en: "A student drove the truck.", id: "Seorang mahasiswa mengemudikan truk itu." },
    arrest: { en: "Officers arrested a courier.", id: "Polisi meringkus seorang kurir." },
    detain: { en: "Agents detained the crew.", id: "Petugas menahan awak kapal itu." },
    release: { en: "The militia freed the nurses.", id: "Milisi membebaskan para perawat." },
    jail: { en: "The regime jailed two editors.", id: "Rezim itu memenjarakan dua redaktur." },
    raid: { en: "Police raided a warehouse.", id: "Polisi menggerebek sebuah gudang." },
    seize: { en: "Customs seized 40 kg of ivory.", id: "Bea cukai menyita 40 kg gading." },
    charge: { en: "Prosecutors indicted the mayor.", id: "Jaksa mendakwa wali kota itu." },
    "name-suspect": {
      en: "The bureau named as a suspect the treasurer; three were named suspect.",
      id: "Bendahara itu ditetapkan sebagai tersangka.",
    },
    prosecute: {
      en: "The state prosecuted the smugglers.",
      id: "Jaksa menuntut hukuman tiga tahun bagi penyelundup.",
    },
    try: { en: "The general stood trial in Lyon.", id: "Jenderal itu menjalani sidang di Lyon." },
    testify: { en: "The nurse testified on Monday.", id: "Perawat itu bersaksi pada Senin." },
    convict: { en: "A jury convicted the broker.", id: "Hakim menyatakan bersalah makelar itu." },
    acquit: { en: "The court acquitted the pilot.", id: "Pengadilan memvonis bebas pilot itu." },
    sentence: {
      en: "The judge sentenced him to six years.",
      id: "Hakim memvonisnya enam tahun penjara.",
    },
    rule: { en: "The tribunal handed down a ruling.", id: "Majelis memutuskan perkara itu." },
    appeal: { en: "The defence lodged an appeal.", id: "Terdakwa mengajukan banding." },
    sue: { en: "Villagers sued the mine.", id: "Warga menggugat perusahaan tambang." },
    fine: { en: "The watchdog fined the bank.", id: "Pengawas mendenda bank itu." },
    punish: { en: "The academy disciplined two cadets.", id: "Akademi menindak tegas dua taruna." },
    investigate: {
      en: "Auditors investigated the payments.",
      id: "Auditor menyelidiki pembayaran itu.",
    },
    question: {
      en: "Detectives questioned the guard for hours.",
      id: "Penyidik memeriksa penjaga itu.",
    },
    inspect: { en: "Engineers inspected the dam.", id: "Insinyur meninjau bendungan itu." },
    steal: { en: "Thieves stole nine paintings.", id: "Pencuri menggondol sembilan lukisan." },
    rob: { en: "Masked men robbed a jeweller.", id: "Pria bertopeng merampok toko emas." },
    kidnap: { en: "Gunmen kidnapped a priest.", id: "Orang bersenjata menculik seorang pastor." },
    "assault-person": {
      en: "A gang beat up the steward.",
      id: "Sekelompok orang mengeroyok petugas.",
    },
    abuse: { en: "The tutor abused two pupils.", id: "Guru les itu mencabuli dua murid." },
    defraud: { en: "He defrauded pensioners of 2 million.", id: "Ia menipu para pensiunan." },
    extort: {
      en: "He extorted shopkeepers for years.",
      id: "Ia memeras pemilik toko bertahun-tahun.",
    },
    corrupt: {
      en: "The contractor bribed an inspector.",
      id: "Kontraktor menyuap seorang pengawas.",
    },
    smuggle: {
      en: "They smuggled turtles by boat.",
      id: "Mereka menyelundupkan penyu dengan perahu.",
    },
    "commit-suicide": { en: "The clerk took his own life.", id: "Juru tulis itu gantung diri." },
    confess: { en: "The driver confessed to the theft.", id: "Sopir itu mengakui perbuatannya." },
    pardon: { en: "The king pardoned 40 inmates.", id: "Raja mengampuni 40 narapidana." },
    negligence: {
      en: "The firm neglected safety checks.",
      id: "Perusahaan itu mengabaikan pemeriksaan.",
    },
    vote: { en: "Members voted on the budget.", id: "Anggota memberikan suara atas anggaran." },
    elect: {
      en: "Delegates elected a new chair.",
      id: "Para delegasi memilih ketua; ia terpilih sebagai ketua.",
    },
    win: { en: "The incumbent won the race.", id: "Petahana memenangi pemilihan." },
    lose: { en: "The visitors lost the final.", id: "Tim tamu kalah di final." },
    lead: { en: "The mayor leads by 4 points.", id: "Wali kota unggul 4 poin." },
    trail: { en: "Her rival trails by 300 votes.", id: "Pesaingnya tertinggal 300 suara." },
    "count-votes": {
      en: "Clerks counted the ballots overnight.",
      id: "Petugas menghitung surat suara semalaman.",
    },
    "re-vote": {
      en: "The court ordered a revote.",
      id: "Mahkamah memerintahkan pemungutan suara ulang.",
    },
    "gain-votes": {
      en: "The ticket garnered 41,000 votes.",
      id: "Pasangan itu meraih suara terbanyak dengan 41.000.",
    },
    dissent: { en: "Two members dissented.", id: "Dua anggota tidak setuju." },
    nominate: {
      en: "The party nominated a surgeon.",
      id: "Partai itu mengusung seorang ahli bedah.",
    },
    "run-for": { en: "She ran for governor twice.", id: "Ia mencalonkan diri sebagai gubernur." },
    campaign: { en: "He campaigned in the north.", id: "Ia berkampanye di utara." },
    register: {
      en: "The office registered 900 voters.",
      id: "Kantor itu mendaftarkan 900 pemilih.",
    },
    disqualify: {
      en: "The panel disqualified the swimmer.",
      id: "Panitia mendiskualifikasi perenang itu.",
    },
    "take-office": {
      en: "The new governor took office in May.",
      id: "Gubernur baru dilantik pada Mei.",
    },
    appoint: { en: "The board appointed a new director.", id: "Dewan menunjuk direktur baru." },
    dismiss: { en: "The club sacked the manager.", id: "Klub itu memecat manajernya." },
    impeach: {
      en: "Lawmakers impeached the premier.",
      id: "Parlemen memakzulkan perdana menteri.",
    },
    resign: {
      en: "The minister resigned on Friday.",
      id: "Menteri itu mengundurkan diri pada Jumat.",
    },
    "pass-law": {
      en: "Deputies passed a bill on rents.",
      id: "Parlemen mengesahkan undang-undang sewa.",
    },
    enact: { en: "The rule takes effect in July.", id: "Aturan itu mulai berlaku pada Juli." },
    revoke: { en: "The ministry revoked the permit.", id: "Kementerian mencabut izin itu." },
    veto: { en: "The president vetoed the bill.", id: "Presiden memveto rancangan itu." },
    dissolve: { en: "The king dissolved parliament.", id: "Raja membubarkan parlemen." },
    annul: {
      en: "The tribunal declared void the contract.",
      id: "Majelis menyatakan tidak sah kontrak itu.",
    },
    "raise-rate": {
      en: "The central bank raised rates by a quarter point.",
      id: "Bank sentral menaikkan suku bunga seperempat poin.",
    },
    "cut-rate": {
      en: "The bank cut rates to 3 percent.",
      id: "Bank memangkas suku bunga menjadi 3 persen.",
    },
    "hold-rate": { en: "The bank left rates unchanged.", id: "Bank sentral menahan suku bunga." },
    rise: { en: "Rice prices rose 4 percent.", id: "Harga beras melonjak 4 persen." },
    fall: { en: "Shipments fell 9 percent.", id: "Pengiriman merosot 9 persen." },
    raise: { en: "The city raised bus fares.", id: "Kota itu menaikkan tarif bus." },
    cut: { en: "The firm reduced its fees.", id: "Perusahaan itu memangkas biaya." },
    grow: { en: "The economy grew 5.1 percent.", id: "Ekonomi tumbuh 5,1 persen." },
    shrink: {
      en: "Output shrank in the spring quarter.",
      id: "Ekonomi terkontraksi pada kuartal kedua.",
    },
    inflate: { en: "Inflation reached 6 percent.", id: "Inflasi mencapai 6 persen." },
    appreciate: {
      en: "The krona strengthened against the euro.",
      id: "Rupiah terapresiasi terhadap dolar.",
    },
    depreciate: { en: "The peso weakened on Tuesday.", id: "Peso terdepresiasi pada Selasa." },
    devalue: { en: "The bank devalued the pound.", id: "Bank itu mendevaluasi mata uangnya." },
    forecast: {
      en: "The bank forecast growth of 2 percent.",
      id: "Bank memproyeksikan pertumbuhan 2 persen.",
    },
    estimate: {
      en: "Insurers estimated losses at 3 million.",
      id: "Kerugian ditaksir 3 miliar rupiah.",
    },
    target: { en: "The plan targets 10,000 homes.", id: "Rencana itu menargetkan 10.000 rumah." },
    reach: {
      en: "The debt reached 40 percent of output.",
      id: "Utang itu mencapai 40 persen PDB.",
    },
    exceed: { en: "Demand exceeded supply.", id: "Permintaan melampaui pasokan." },
    export: { en: "Chile exported more copper.", id: "Cile mengekspor lebih banyak tembaga." },
    import: {
      en: "The state imported 200,000 tons of rice.",
      id: "Negara itu mengimpor 200.000 ton beras.",
    },
    "trade-worth": {
      en: "Bilateral trade was worth 4 billion.",
      id: "Nilai perdagangan kedua negara 4 miliar.",
    },
    cost: { en: "The bridge cost 90 million.", id: "Jembatan itu menelan biaya 90 miliar." },
    pay: { en: "The insurer paid 2 million.", id: "Perusahaan asuransi membayar 2 miliar." },
    spend: {
      en: "The council spent 8 million on roads.",
      id: "Pemda membelanjakan 8 miliar untuk jalan.",
    },
    allocate: {
      en: "The ministry earmarked funds for dikes.",
      id: "Kementerian mengalokasikan dana untuk tanggul.",
    },
    borrow: { en: "The town borrowed 5 million.", id: "Kota itu meminjam 5 miliar." },
    lend: { en: "The fund lent the state 2 billion.", id: "Lembaga itu meminjamkan 2 miliar." },
    default: { en: "The builder defaulted on its bonds.", id: "Pengembang itu gagal bayar." },
    tax: {
      en: "The union imposed tariffs on steel.",
      id: "Negara itu mengenakan tarif atas baja.",
    },
    subsidise: { en: "The state subsidised fertiliser.", id: "Negara menyubsidi pupuk." },
    buy: { en: "The fund bought 3 hotels.", id: "Dana itu membeli tiga hotel." },
    sell: { en: "The group sold its brewery.", id: "Grup itu menjual pabrik birnya." },
    acquire: {
      en: "The bank acquired a lender in Hanoi.",
      id: "Bank itu mengakuisisi pemberi pinjaman.",
    },
    merge: {
      en: "Two insurers merged in April.",
      id: "Dua perusahaan asuransi merger pada April.",
    },
    invest: {
      en: "The maker invested 1 billion in a plant.",
      id: "Produsen itu berinvestasi 1 miliar.",
    },
    "lay-off": {
      en: "The plant laid off 300 welders.",
      id: "Pabrik itu merumahkan 300 tukang las.",
    },
    hire: { en: "The force recruited 90 officers.", id: "Kepolisian merekrut 90 petugas." },
    "go-bankrupt": { en: "The retailer went bankrupt.", id: "Peritel itu gulung tikar." },
    "profit-make": {
      en: "The airline posted a profit of 4 million.",
      id: "Maskapai membukukan laba 4 miliar.",
    },
    "lose-money": {
      en: "The line posted a loss for 2023.",
      id: "Perusahaan itu merugi pada 2023.",
    },
    "recall-product": {
      en: "The maker recalled vehicles with bad brakes.",
      id: "Produsen menarik produk itu dari pasar.",
    },
    "withdraw-goods": {
      en: "The chain withdrew from sale its soups.",
      id: "Jaringan toko itu menghentikan penjualan sup.",
    },
    produce: { en: "The mill produced 40,000 tons.", id: "Pabrik itu memproduksi 40.000 ton." },
    compensate: {
      en: "The firm compensated 80 farmers.",
      id: "Perusahaan memberi kompensasi kepada 80 petani.",
    },
    employ: {
      en: "The mine employs 700 people.",
      id: "Tambang itu menyerap tenaga kerja 700 orang.",
    },
    open: { en: "The store opened in June.", id: "Toko itu dibuka pada Juni." },
    close: { en: "The border closed at ten.", id: "Perbatasan ditutup pukul sepuluh." },
    inaugurate: {
      en: "The governor officially inaugurated the dam.",
      id: "Gubernur meresmikan bendungan itu.",
    },
    build: { en: "The state built two schools.", id: "Pemerintah membangun dua sekolah." },
    repair: { en: "Crews repaired the levee.", id: "Petugas memperbaiki tanggul." },
    extend: { en: "The club extended his contract.", id: "Klub memperpanjang kontraknya." },
    own: { en: "The family owns 60 percent.", id: "Keluarga itu memiliki 60 persen." },
    beat: { en: "Peru beat Chile 3-1.", id: "Peru menekuk Cile 3-1." },
    score: { en: "He scored in the final minute.", id: "Ia mencetak gol pada menit akhir." },
    draw: { en: "The sides finished level at 1-1.", id: "Kedua tim bermain imbang 1-1." },
    play: {
      en: "The team plays Ghana on Sunday.",
      id: "Tim itu bertanding melawan Ghana pada Minggu.",
    },
    qualify: { en: "The squad qualified for the final.", id: "Tim itu melaju ke babak final." },
    eliminate: {
      en: "The hosts crashed out on Saturday.",
      id: "Tuan rumah tersingkir pada Sabtu.",
    },
    transfer: { en: "The yard handed over two ferries.", id: "Galangan itu menyerahkan dua feri." },
    "sign-player": {
      en: "Lyon agreed to sign on loan a defender.",
      id: "Klub itu merekrut pemain dari Ghana.",
    },
    "set-record": { en: "She broke the record in Doha.", id: "Ia memecahkan rekor di Doha." },
    retire: { en: "The keeper retired at 38.", id: "Kiper itu pensiun pada usia 38." },
    poison: {
      en: "A cake poisoned 20 guests; food poisoning is suspected.",
      id: "Sebanyak 20 tamu keracunan kue.",
    },
    "fall-ill": {
      en: "Ninety cadets fell ill after lunch.",
      id: "Sembilan puluh taruna jatuh sakit setelah makan siang.",
    },
    infect: { en: "The virus infected 300 birds.", id: "Virus itu menginfeksi 300 unggas." },
    spread: { en: "The fungus spread to six farms.", id: "Jamur itu menyebar ke enam kebun." },
    vaccinate: { en: "Nurses vaccinated 1,000 children.", id: "Perawat memvaksin 1.000 anak." },
    test: { en: "The lab tested the samples.", id: "Laboratorium menguji sampel itu." },
    contaminate: { en: "Bacteria contaminated the milk.", id: "Bakteri mengontaminasi susu itu." },
    detect: { en: "Sensors detected a gas leak.", id: "Sensor mendeteksi kebocoran gas." },
    eat: { en: "The guests ate smoked fish.", id: "Para tamu menyantap ikan asap." },
    serve: { en: "The kitchen served 600 lunches.", id: "Dapur itu menyajikan 600 makan siang." },
    distribute: {
      en: "Volunteers distributed 900 blankets.",
      id: "Relawan membagikan 900 selimut.",
    },
    "close-school": {
      en: "The town closed schools for two days.",
      id: "Pemkot meliburkan sekolah selama dua hari.",
    },
    launch: { en: "The agency launched a probe.", id: "Badan itu meluncurkan wahana antariksa." },
    research: {
      en: "The team studied coral for years.",
      id: "Tim itu meneliti terumbu karang bertahun-tahun.",
    },
    invent: { en: "The student invented a filter.", id: "Siswa itu menciptakan saringan." },
    develop: { en: "The lab developed a new seed.", id: "Laboratorium mengembangkan benih baru." },
    orbit: { en: "The craft orbited Mars twice.", id: "Wahana itu mengorbit Mars." },
    strike: { en: "Dockers went on strike over pay.", id: "Buruh pelabuhan mogok kerja." },
    protest: {
      en: "Farmers protested against the tax.",
      id: "Petani berunjuk rasa menolak pajak.",
    },
    "protest-to": {
      en: "The ministry lodged a protest with the envoy.",
      id: "Kementerian melayangkan nota protes.",
    },
    riot: { en: "Inmates rioted for six hours.", id: "Narapidana mengamuk selama enam jam." },
    disperse: { en: "Police dispersed the crowd.", id: "Polisi membubarkan massa." },
    pray: { en: "Thousands prayed in the square.", id: "Ribuan orang berdoa di alun-alun." },
    pilgrimage: {
      en: "A million believers perform the hajj.",
      id: "Sejuta orang menunaikan ibadah haji.",
    },
    celebrate: { en: "The town celebrated its jubilee.", id: "Kota itu merayakan hari jadinya." },
    ordain: { en: "The cardinal ordained six priests.", id: "Kardinal menahbiskan enam imam." },
    pollute: { en: "The tannery polluted the creek.", id: "Pabrik itu mencemari sungai." },
    leak: { en: "Oil leaked from the wreck.", id: "Minyak bocor dari bangkai kapal." },
    "clear-forest": {
      en: "Firms felled 90 hectares.",
      id: "Perusahaan menebang 90 hektare hutan.",
    },
    protect: { en: "The law protects turtles.", id: "Undang-undang itu melindungi penyu." },
    emit: { en: "The plant emitted methane for weeks.", id: "Emisi pabrik itu berupa metana." },
    mine: { en: "The firm mines nickel.", id: "Perusahaan itu menambang nikel." },
    teach: { en: "The monk taught Latin.", id: "Biarawan itu mengajarkan bahasa Latin." },
    graduate: {
      en: "She graduated from a naval academy.",
      id: "Ia lulus dari akademi angkatan laut.",
    },
    bully: { en: "Seniors bullied the cadet.", id: "Senior merundung taruna itu." },
    hack: { en: "Thieves hacked the registry.", id: "Pencuri meretas basis data itu." },
    "break-down": { en: "The turbine broke down.", id: "Turbin itu mengalami gangguan." },
    ban: { en: "The council banned drones.", id: "Dewan melarang drone." },
    allow: {
      en: "The mayor allowed street markets.",
      id: "Wali kota memperbolehkan pasar jalanan.",
    },
    require: { en: "The code requires helmets.", id: "Aturan itu mewajibkan helm." },
    replace: {
      en: "Ortiz replaced the injured captain.",
      id: "Ortiz menggantikan kapten yang cedera.",
    },
    change: { en: "Deputies amended the charter.", id: "Parlemen merevisi piagam itu." },
    send: { en: "The clerk sent the letter.", id: "Pegawai itu mengirim surat." },
    receive: { en: "The family received a letter.", id: "Keluarga itu menerima surat." },
    award: { en: "The academy honoured a nurse.", id: "Akademi menganugerahi seorang perawat." },
    broadcast: { en: "The station aired the debate.", id: "Stasiun itu menayangkan debat." },
    establish: { en: "They founded a choir in 1902.", id: "Mereka membentuk paduan suara." },
    rain: { en: "Rain drenched the valley.", id: "Hujan mengguyur lembah itu." },
    storm: { en: "The cyclone made landfall near Tuléar.", id: "Topan menerjang pesisir." },
    heat: { en: "A heatwave baked the plain.", id: "Gelombang panas melanda dataran itu." },
    drought: { en: "The wells dried up in August.", id: "Sumur-sumur mengering pada Agustus." },
    oppose: {
      en: "Three parties opposed the merger of the two provinces.",
      id: "Tiga partai menentang penggabungan dua provinsi itu.",
    },
    "support-side": {
      en: "The league backed a joint patrol.",
      id: "Liga itu menyatakan dukungan atas rencana patroli bersama.",
    },
    intervene: {
      en: "The court intervened in the dispute over the port.",
      id: "Pengadilan turun tangan dalam sengketa pelabuhan itu.",
    },
    boycott: {
      en: "Two clubs boycotted the opening ceremony.",
      id: "Dua klub memboikot upacara pembukaan.",
    },
    represent: {
      en: "A deputy represented the governor at the talks.",
      id: "Wakil gubernur mewakili atasannya dalam perundingan.",
    },
    respond: {
      en: "The company responded to the complaints on Friday.",
      id: "Perusahaan menanggapi keluhan itu pada Jumat.",
    },
    reiterate: {
      en: "The minister reiterated that no fee would be charged.",
      id: "Menteri menekankan bahwa tidak ada biaya yang dipungut.",
    },
    retract: {
      en: "The witness retracted her first account.",
      id: "Saksi itu menarik kembali pernyataannya.",
    },
    "correct-record": {
      en: "The agency corrected the number of stations.",
      id: "Lembaga itu meralat jumlah stasiun.",
    },
    mislead: {
      en: "The director misled investors about the debt.",
      id: "Direktur itu membohongi investor soal utang.",
    },
    doubt: {
      en: "Experts doubted the official figure.",
      id: "Pakar meragukan angka resmi itu.",
    },
    hint: {
      en: "The bank hinted at another rise in the autumn.",
      id: "Bank mengisyaratkan kenaikan lagi pada musim gugur.",
    },
    insult: {
      en: "The player insulted the referee after the match.",
      id: "Pemain itu menghina wasit seusai laga.",
    },
    defame: {
      en: "The columnist defamed a retired judge.",
      id: "Kolumnis itu memfitnah seorang pensiunan hakim.",
    },
    interview: {
      en: "A reporter interviewed the mayor in her office.",
      id: "Wartawan mewawancarai wali kota di kantornya.",
    },
    remind: {
      en: "The office reminded visitors that the pass closes at six.",
      id: "Kantor itu mengingatkan pengunjung bahwa jalur tutup pukul enam.",
    },
    express: {
      en: "The union voiced its anger over the shifts.",
      id: "Serikat pekerja menyuarakan kemarahan soal jam kerja.",
    },
    plan: {
      en: "The city intends to add a bridge.",
      id: "Pemerintah kota merencanakan jembatan kedua.",
    },
    schedule: {
      en: "The debate is scheduled for Tuesday.",
      id: "Debat itu dijadwalkan pada Selasa.",
    },
    cause: {
      en: "A short circuit caused the outage.",
      id: "Hubungan arus pendek menyebabkan padamnya jaringan.",
    },
    prevent: {
      en: "Guards foiled an attempt to tunnel into the vault.",
      id: "Penjaga menggagalkan upaya membobol brankas.",
    },
    disrupt: {
      en: "Fog disrupted flights for two days.",
      id: "Kabut mengganggu penerbangan selama dua hari.",
    },
    restrict: {
      en: "The town restricted water use to four hours a day.",
      id: "Kota itu membatasi pemakaian air empat jam sehari.",
    },
    remove: {
      en: "Workers removed the statue overnight.",
      id: "Pekerja menghapus mural itu semalam.",
    },
    "clean-up": {
      en: "Volunteers cleaned up the beach.",
      id: "Relawan membersihkan pantai itu.",
    },
    install: {
      en: "Engineers installed forty sensors on the slope.",
      id: "Teknisi memasang empat puluh sensor di lereng.",
    },
    dismantle: {
      en: "The operator dismantled the old crane.",
      id: "Operator membongkar bangunan tua itu.",
    },
    operate: {
      en: "The firm operates six ferries on the lake.",
      id: "Perusahaan itu mengoperasikan enam feri di danau.",
    },
    supply: {
      en: "The plant supplied power to three towns.",
      id: "Pembangkit itu memasok listrik ke tiga kota.",
    },
    "run-short": {
      en: "The clinic ran out of gloves.",
      id: "Klinik itu kehabisan sarung tangan.",
    },
    hoard: {
      en: "Traders hoarded cooking gas.",
      id: "Pedagang diduga melakukan penimbunan gas.",
    },
    fund: {
      en: "Two banks financed the tunnel.",
      id: "Dua bank membiayai terowongan itu.",
    },
    donate: {
      en: "A reader donated a piano to the school.",
      id: "Seorang pembaca menyumbangkan piano ke sekolah itu.",
    },
    earn: {
      en: "The film earned nine million in a week.",
      id: "Film itu meraup sembilan juta dalam sepekan.",
    },
    waive: {
      en: "The port waived the fee for small boats.",
      id: "Pelabuhan menggratiskan retribusi perahu kecil.",
    },
    rebound: {
      en: "Exports rebounded in the spring.",
      id: "Ekspor kembali menguat pada musim semi.",
    },
    stabilise: {
      en: "The currency stabilised in June.",
      id: "Kurs mata uang itu stabil pada Juni.",
    },
    fluctuate: {
      en: "Onion prices fluctuated all year.",
      id: "Harga bawang berfluktuasi sepanjang tahun.",
    },
    bid: {
      en: "Two groups bid for the shipyard.",
      id: "Dua grup mengajukan penawaran untuk galangan itu.",
    },
    cooperate: {
      en: "The museum teamed up with a local college.",
      id: "Museum itu bekerja sama dengan sebuah kampus.",
    },
    restructure: {
      en: "The premier reshuffled her cabinet.",
      id: "Perdana menteri merestrukturisasi badan usaha itu.",
    },
    retaliate: {
      en: "The militia retaliated against two villages.",
      id: "Milisi itu membalas serangan ke dua desa.",
    },
    "advance-on": {
      en: "The column advanced on the river town.",
      id: "Pasukan itu merangsek maju ke kota di tepi sungai.",
    },
    retake: {
      en: "The army retook the airfield at dawn.",
      id: "Tentara merebut kembali lapangan udara itu.",
    },
    rebel: {
      en: "Sailors mutinied on the supply ship.",
      id: "Awak kapal itu memberontak di laut.",
    },
    torture: {
      en: "Guards tortured two of the prisoners.",
      id: "Sipir menyiksa dua tahanan.",
    },
    execute: {
      en: "The state put to death a man convicted in 1999.",
      id: "Negara bagian itu mengeksekusi seorang terpidana.",
    },
    guard: {
      en: "Troops patrolled the market after dark.",
      id: "Petugas berjaga di pasar setelah gelap.",
    },
    escalate: {
      en: "Tension escalated along the canal.",
      id: "Ketegangan di sepanjang kanal memanas.",
    },
    ease: {
      en: "The wind eased before noon.",
      id: "Angin mereda sebelum tengah hari.",
    },
    "sweep-away": {
      en: "The torrent swept away two footbridges.",
      id: "Arus deras menghanyutkan dua jembatan kayu.",
    },
    trap: {
      en: "The rockfall trapped nine miners.",
      id: "Sembilan penambang terjepit bebatuan.",
    },
    "fall-on": {
      en: "A crane toppled onto a row of parked cars.",
      id: "Sebatang pohon menimpa deretan mobil.",
    },
    stampede: {
      en: "Fans stampeded towards one gate.",
      id: "Penonton berdesakan di satu pintu.",
    },
    electrocute: {
      en: "A loose cable electrocuted a repairman.",
      id: "Seorang tukang tewas tersengat listrik.",
    },
    "fall-down": {
      en: "A painter slipped on the wet deck.",
      id: "Seorang tukang cat terpeleset di geladak.",
    },
    drown: {
      en: "A swimmer drowned off the pier.",
      id: "Seorang remaja tewas tenggelam.",
    },
    faint: {
      en: "Three singers fainted during the parade.",
      id: "Tiga penyanyi pingsan saat pawai.",
    },
    diagnose: {
      en: "Doctors diagnosed a rare fever.",
      id: "Dokter mendiagnosis demam langka.",
    },
    quarantine: {
      en: "The port quarantined the crew for ten days.",
      id: "Pelabuhan mengarantina awak selama sepuluh hari.",
    },
    inject: {
      en: "A nurse injected the horse with the wrong drug.",
      id: "Perawat menyuntik kuda dengan obat keliru.",
    },
    grieve: {
      en: "The town mourned its oldest teacher.",
      id: "Warga kota berduka atas kepergian guru itu.",
    },
    divorce: {
      en: "The singer divorced her manager in March.",
      id: "Penyanyi itu bercerai pada Maret.",
    },
    gather: {
      en: "Thousands gathered outside the palace.",
      id: "Ribuan orang memadati alun-alun.",
    },
    relocate: {
      en: "The district relocated forty families.",
      id: "Kabupaten merelokasi empat puluh keluarga.",
    },
    evict: {
      en: "The landlord evicted nine tenants.",
      id: "Pemerintah menggusur sembilan kios.",
    },
    "fight-over": {
      en: "Two neighbours quarrelled over a fence.",
      id: "Dua tetangga cekcok soal pagar.",
    },
    plot: {
      en: "Four clerks plotted the robbery.",
      id: "Empat pegawai bersekongkol merampok gudang.",
    },
    incite: {
      en: "The speaker incited a crowd to burn the archive.",
      id: "Orator itu menghasut massa.",
    },
    forge: {
      en: "A clerk forged thirty permits.",
      id: "Seorang pegawai memalsukan tiga puluh izin.",
    },
    hide: {
      en: "The gang hid the coins in a well.",
      id: "Komplotan itu bersembunyi di sebuah vila.",
    },
    gamble: {
      en: "The treasurer gambled the club's savings.",
      id: "Bendahara itu berjudi dengan uang klub.",
    },
    "drop-case": {
      en: "Prosecutors dropped charges against the mayor.",
      id: "Jaksa menghentikan perkara sang wali kota.",
    },
    "withdraw-suit": {
      en: "The tenant withdrew the lawsuit.",
      id: "Penyewa itu mencabut gugatan.",
    },
    "hand-over-case": {
      en: "Police referred the case to prosecutors.",
      id: "Polisi melimpahkan berkas ke kejaksaan.",
    },
    autopsy: {
      en: "Doctors performed an autopsy on the sailor.",
      id: "Dokter mengautopsi jenazah pelaut itu.",
    },
    survey: {
      en: "The institute surveyed nine hundred adults.",
      id: "Lembaga itu menyurvei sembilan ratus orang.",
    },
    debate: {
      en: "The candidates debated the levy for an hour.",
      id: "Para kandidat berdebat soal retribusi.",
    },
    "form-coalition": {
      en: "The greens formed a coalition with two parties.",
      id: "Partai itu berkoalisi dengan dua partai lain.",
    },
    "dispute-result": {
      en: "The runner-up challenged the result in court.",
      id: "Calon itu menggugat hasil ke mahkamah.",
    },
    evaluate: {
      en: "A panel evaluated the dam's design.",
      id: "Tim mengevaluasi rancangan bendungan.",
    },
    supervise: {
      en: "An engineer supervised the repairs.",
      id: "Seorang insinyur mengawasi perbaikan.",
    },
    prove: {
      en: "The test proved that the seal was intact.",
      id: "Uji itu membuktikan segel masih utuh.",
    },
    observe: {
      en: "Astronomers observed a faint comet.",
      id: "Astronom mengamati komet redup.",
    },
    equalise: {
      en: "The visitors equalised in the last minute.",
      id: "Tim tamu menyamakan kedudukan.",
    },
    "concede-goal": {
      en: "The hosts conceded a goal after two minutes.",
      id: "Tuan rumah kebobolan pada menit kedua.",
    },
    "send-off": {
      en: "The referee sent off the goalkeeper.",
      id: "Kiper itu diganjar kartu merah.",
    },
    practise: {
      en: "The team trained for the relay in the hills.",
      id: "Tim itu berlatih di perbukitan.",
    },
    fast: {
      en: "Worshippers observed the fast for a month.",
      id: "Umat berpuasa selama sebulan.",
    },
    preach: {
      en: "A monk preached to the fishermen.",
      id: "Seorang ustaz berceramah di masjid itu.",
    },
    plant: {
      en: "Pupils planted trees along the canal.",
      id: "Siswa menanam pohon di tepi kanal.",
    },
    harvest: {
      en: "Farmers harvested the rice early.",
      id: "Petani memanen padi lebih awal.",
    },
    dump: {
      en: "The factory dumped dye in the canal.",
      id: "Pabrik itu membuang limbah ke kanal.",
    },
    recycle: {
      en: "The town recycles half of its glass.",
      id: "Kota itu mendaur ulang separuh kacanya.",
    },
    hunt: {
      en: "Villagers hunted wild boar at night.",
      id: "Warga berburu babi hutan.",
    },
    upload: {
      en: "A passenger uploaded the clip on Sunday.",
      id: "Seorang penumpang mengunggah rekaman itu.",
    },
    "go-viral": {
      en: "The clip went viral within hours.",
      id: "Rekaman itu viral dalam hitungan jam.",
    },
    "block-online": {
      en: "The regulator blocked access to the site.",
      id: "Kementerian memblokir situs itu.",
    },
    queue: {
      en: "Drivers queued for fuel until dawn.",
      id: "Pengemudi mengantre bensin hingga subuh.",
    },
    congest: {
      en: "Lorries clogged the only bridge.",
      id: "Arus menuju pelabuhan macet total.",
    },
    divert: {
      en: "The tower diverted six flights.",
      id: "Petugas mengalihkan arus ke jalan desa.",
    },
    overtake: {
      en: "The van overtook a tractor on the bend.",
      id: "Mobil itu menyalip traktor di tikungan.",
    },
    "lose-control": {
      en: "The lorry lost control on the descent.",
      id: "Truk itu hilang kendali di turunan.",
    },
    snow: {
      en: "A blizzard closed the pass.",
      id: "Hujan salju menutup jalur pegunungan.",
    },
  };
