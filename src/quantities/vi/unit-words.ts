import type { Unit } from "../../domain.ts";
import type { PhraseList } from "../phrases.ts";
import type { UnitWord } from "../unit-symbols.ts";
import { wordSet } from "../word-set.ts";

const unit = (name: Unit, power?: number): UnitWord =>
  power === undefined ? { unit: name } : { unit: name, power };
const item: UnitWord = { unit: "item", item: true };

/** Units of measure, money and time, behind a number. */
export const MEASURES: PhraseList<UnitWord> = [
  ["phần trăm", unit("percent")],
  ["phần nghìn, phần ngàn", unit("permille")],
  ["điểm phần trăm, điểm %", unit("percentage-point")],
  ["lần", unit("times")],
  ["đồng, đồng Việt Nam, VN đồng, đ", unit("VND")],
  ["trđ, tr.đ", unit("VND", 6)],
  ["đô la,  đô la Mỹ, đô-la, đô-la Mỹ, đôla, đôla Mỹ, đô, Mỹ kim", unit("USD")],
  ["US cent, US cents, UScent, UScents, cent Mỹ, xu Mỹ", unit("USD", -2)],
  ["ơ rô, đồng euro", unit("EUR")],
  ["kíp, kíp Lào", unit("LAK")],
  ["nhân dân tệ, NDT, tệ", unit("CNY")],
  ["yên, yên Nhật, yen", unit("JPY")],
  ["bảng Anh", unit("GBP")],
  ["bảng", { unit: "GBP", behindScale: true }],
  ["won, uôn", unit("KRW")],
  ["bạt, bạt Thái, baht", unit("THB")],
  ["rúp", unit("RUB")],
  ["đô la Úc, đô la Australia", unit("AUD")],
  ["đô la Singapore", unit("SGD")],
  ["héc ta, hecta, hécta, héc-ta", unit("hectare")],
  ["mét vuông", unit("square-metre")],
  ["ki lô mét vuông, kilômét vuông, km vuông, kilomet vuông", unit("square-kilometre")],
  ["m vuông", unit("square-metre")],
  ["mi li mét, milimét, ly, li", unit("millimetre")],
  ["xăng ti mét, xentimét, xăng-ti-mét, phân", unit("centimetre")],
  ["mét, mét dài", unit("metre")],
  ["ki lô mét, kilômét, kilomet, cây số, ki-lô-mét", unit("kilometre")],
  ["gam, gram", unit("gram")],
  ["lạng", unit("gram", 2)],
  ["ki lô gam, kilôgam, kilogam, cân, ký, kí, ki-lô-gam", unit("kilogram")],
  ["yến", unit("kilogram", 1)],
  ["tạ", unit("quintal")],
  ["tấn", unit("tonne")],
  ["lít", unit("litre")],
  ["mét khối, m khối, khối", unit("cubic-metre")],
  ["ki lô oát, kilôoát", unit("kilowatt")],
  ["độ C, độ xê", unit("degree-celsius")],
  ["độ F", unit("degree-fahrenheit")],
  ["độ", unit("degree")],
  ["mã lực", unit("horsepower")],
  ["dặm", unit("mile")],
  ["giây", unit("second")],
  ["phút", unit("minute")],
  ["giờ, tiếng, tiếng đồng hồ, giờ đồng hồ", unit("hour")],
  ["ngày, ngày đêm, hôm", unit("day")],
  ["tuần, tuần lễ", unit("week")],
  ["tháng", unit("month")],
  ["quý", unit("quarter")],
  ["năm, tuổi, năm tuổi", unit("year")],
  ["thập kỷ, thập niên", unit("decade")],
  ["thế kỷ", unit("century")],
  ["đôi", unit("pair")],
];

/** Units that are other words without their marks: "2 cap" are two tiers. */
export const MARKED_MEASURES: PhraseList<UnitWord> = [["cặp", unit("pair")]];

/** Counted things that are other words without their marks: "cho" is "for". */
export const MARKED_COUNTED: PhraseList<UnitWord> = [["chợ", { unit: "item" }]];

/** Counted things: the units of the closed list, and compounds that must not be taken for them ("nhà máy"). */
export const COUNTED: PhraseList<UnitWord> = [
  [
    `người, lao động, người lao động, người dân, dân, học sinh, học trò, học viên, sinh viên, giáo viên, cán bộ, công chức,
    viên chức, công nhân, nông dân, nhân khẩu, khẩu, khán giả, bệnh nhân, đại biểu, đảng viên, đoàn viên, hội viên,
    thành viên, chiến sĩ, chiến sỹ, bác sĩ, bác sỹ, y sĩ, y sỹ, điều dưỡng, trẻ, trẻ em, cháu, em, phụ nữ, thí sinh,
    công dân, cử tri, thanh niên, cá nhân, nhân viên, nghệ nhân, chuyên gia, hành khách, lượt người, đồng chí,
    đồng bào, nhà khoa học, nhà giáo, nhà báo, nhà đầu tư, tình nguyện viên, quân nhân, công an, dân quân, vận động viên,
    nạn nhân, lao động nữ, khách hàng, lượt lao động, lượt học sinh, người nghèo, em nhỏ, cộng tác viên, đối tượng,
    tuyên truyền viên, kỹ sư, thợ, giảng viên, cựu chiến binh, hộ viên, xã viên, cổ động viên, hướng dẫn viên, phóng viên,
    diễn viên, nhạc công, ca sĩ, nhà thơ, nhà văn, luật sư, thẩm phán, kiểm sát viên, kế toán viên, thanh tra viên, dược sĩ,
    y tá, hộ sinh, điều tra viên, huấn luyện viên, trọng tài, cầu thủ, tuyển thủ, ngư dân, diêm dân, tiểu thương, thương nhân,
    doanh nhân, chủ hộ, chủ rừng, người cao tuổi, người khuyết tật, người có công, thương binh, bệnh binh, liệt sĩ, thân nhân,
    bà con, chị em, phụ huynh, nghiên cứu sinh, tiến sĩ, thạc sĩ, cử nhân, phạm nhân, bị cáo, bị can, nghi phạm, tài xế,
    lái xe, thuyền viên, phi công, tiếp viên, khán thính giả, độc giả, người dùng, người xem, thuê bao cá nhân, ứng viên,
    ứng cử viên, nhân sự, biên chế, già làng, trưởng bản, trưởng thôn, người có uy tín, chiến sĩ công an, bộ đội`,
    unit("person"),
  ],
  ["hộ, hộ dân, hộ gia đình, gia đình, nông hộ, lượt hộ", unit("household")],
  [
    "lượt khách, khách, du khách, khách du lịch, lượt du khách, lượt khách du lịch, lượt khách tham quan",
    unit("visitor"),
  ],
  ["việc làm, chỗ làm, chỗ làm việc", unit("job")],
  ["nhà, căn nhà, ngôi nhà, căn hộ, nóc nhà, nếp nhà", unit("house")],
  ["xã", unit("commune")],
  ["phường", unit("ward")],
  ["bản, thôn, thôn bản, bản làng, buôn, xóm", unit("village")],
  ["huyện", unit("district")],
  ["tỉnh, tỉnh thành", unit("province")],
  ["nước, quốc gia", unit("country")],
  ["trường, trường học, nhà trường", unit("school")],
  ["doanh nghiệp, công ty", unit("enterprise")],
  ["hợp tác xã, HTX", unit("cooperative")],
  ["dự án", unit("project")],
  ["tiêu chí", unit("criterion")],
  [
    `cầu bê tông, cầu treo, cầu dân sinh, cầu, tuyến kè, công trình thủy lợi, công trình thuỷ lợi, công trình giao thông,
    công trình nước sạch, công trình phụ trợ, trung tâm, chính sách, đề án, tiêu chuẩn, thôn bản đặc biệt khó khăn,
    nhà máy, nhà văn hóa, nhà văn hoá, nhà vệ sinh, nhà thầu, nhà hàng, nhà nghỉ, nhà khách, nhà màng, nhà lưới,
    nhà ăn, nhà ở xã hội, nhà tiêu, bản tin, bản đồ, bản kế hoạch, bản án, hộ chiếu, hộ kinh doanh, trường hợp,
    trường bắn, đôi mắt, khách sạn, quý khách, điểm, điểm trường, điểm du lịch, điểm bưu điện, cơ sở, công trình, công trình vệ sinh, quyết định, kế hoạch, văn bản,
    nghị quyết, chỉ thị, thông tư, mô hình, trạm y tế, trạm, bệnh viện, giường bệnh, giường, lớp, lớp học, phòng, phòng học, phòng trọ, phòng ngủ, suất, suất quà,
    phần quà, gói thầu, gói, tuyến, tuyến đường, tuyến phố, chương trình, tiểu dự án, nội dung, nhiệm vụ, giải pháp, chỉ tiêu,
    mục tiêu, sản phẩm, sản phẩm OCOP, thửa, thửa đất, hồ sơ, thủ tục, dịch vụ, đơn vị, đơn vị hành chính, cơ quan, tổ chức, phòng ban, sở, ngành,
    dân tộc, thị trấn, thị xã, thành phố, tổ, tổ dân phố, tổ hợp tác, tổ chức, nhóm, nhóm hộ, đội, câu lạc bộ, chi bộ, đảng bộ, hội, đoàn, đoàn khách,
    cuộc, cuộc họp, cuộc thi, hội nghị, buổi, đợt, khóa, khóa học, khoá, khóa đào tạo, vụ, vụ án, vụ việc, vụ tai nạn, ca, ca bệnh, ca mắc, trận, trận mưa,
    lượt, lượt xe, lượt tin, tin bài, bài viết, cây cầu, cây, cây trồng, con, gia súc, gia cầm, đầu sách, thẻ, thẻ bảo hiểm y tế, giấy chứng nhận,
    tổ máy, máy, máy tính, thiết bị, xe, xe đạp, xe máy, xe tải, xe khách, xe ô tô, phương tiện, khu, khu công nghiệp, cụm, cụm công nghiệp, khu vực, vùng, lĩnh vực, hạng mục, hợp đồng, cửa khẩu,
    hồ, hồ chứa, đập, kè, cống, kênh, công, bể, giếng, mỏ, lò, cột, sào, mẫu, khóm, phao, chuyến, chuyến bay, chuyến xe, trang trại, hành vi, vườn,
    văn phòng, vấn đề, văn kiện, vận đơn, trạm biến áp, trạm phát sóng, trạm BTS, trạm bơm, trạm thu phí, trạm kiểm soát,
    máy bơm, máy cày, máy bay, máy phát điện, xi măng, cà phê, mắc ca, cao su, ăn quả, bồn nước, bể nước, téc nước, thiết chế văn hóa,
    chuỗi liên kết, chuỗi giá trị, bộ tiêu chí, tuyến cáp quang, đầu đọc mã QR, tấm pin, di tích, lễ hội, làng nghề, tầng, làn xe,
    điểm sạt lở, hộ chiếu, ấn phẩm, tác phẩm, đề tài, sáng kiến, giống lúa, giống cây, nhà xưởng, nhà kho, nhà bia, nhà lớp học,
    con dê, con trâu, con bò, con lợn, con gà, con vịt, con ngựa, con cá, đàn ong, đàn trâu, suất học bổng, học bổng, tủ sách,
    thư viện, sân vận động, sân bóng, nhà thi đấu, siêu thị, cửa hàng, đại lý, ngân hàng, chi nhánh, quỹ, tài khoản, thuê bao,
    lá cờ, ngọn, bước, trụ cột, khâu, ngày công, giờ công, tháng công, đêm, nguyên nhân, lý do, bài học, yếu tố, hình thức, loại, nhóm chỉ tiêu, mặt hàng, ý kiến, câu hỏi, phiếu, trang, tập, giải, huy chương, bằng khen, danh hiệu`,
    item,
  ],
];

/** Levels of schooling that stand for the people who have them ("814 trung cấp"), and wholes ("3/4 dân số"). */
export const NO_NOUNS: PhraseList<true> = [
  ["trung cấp, sơ cấp, cao đẳng, đại học, trình độ, dân số, diện tích, số xã, số hộ, số dân, tổng số", true],
];

/** Words that count one piece of what the next word names: "con dê", "chiếc xe máy", "ngôi đình". */
export const isClassifier = wordSet({
  vi: `con cây cái chiếc bộ quả trái tấm bức cuốn quyển đàn ngôi căn tòa toà suất gói bình tờ viên hạt thanh ổ sợi cánh gốc
  bó bao thùng chai lọ hộp mâm bát đĩa tiết môn bài cuộc vụ đội nhóm lớp chuyến trận cơn đầu chùm khóm luống sào mẫu
  công cụm khu hòm két rổ túi cổng cầu máy đài lá`,
});

/** Words that are no part of a counted thing: behind a number they start something else. */
export const isStop = wordSet({
  vi: `x hiện của và là được bị cho với tại ở trong ngoài trên dưới từ đến tới về theo do để khi thì mà hay hoặc cùng đã đang sẽ
  chưa không cũng chỉ còn đạt tăng giảm chiếm so nhằm như này đó kia trở sau trước qua gần hơn khoảng vào lên xuống ra
  lại nay có thuộc nằm phải cần nên vẫn rất diện kinh mức tốc thời quá trình học tham đi làm xây hoàn gồm bao giữa tương ứng bằng nhưng nếu vì
  bởi tuy dù mỗi mọi các những một hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu tỷ tỉ nhờ khiến giúp góp hưởng nhận
  vượt nâng hạ thu chi gấp rưỡi đầu cuối tháng ngày giờ lần người thoát nghèo đối toàn tổng số tỷ ước dự kiến nữa khác
  trình cao thấp nhiều ít đều cả riêng nhất việc nghỉ vừa mới đây ấy tiếp liên rồi xong bắt kết chết bị mất sống thi hồi lúc`,
});
