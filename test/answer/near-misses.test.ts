import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { Reply } from "../../src/domain.ts";
import { shippedRoom } from "../support/shipped-room.ts";

let shipped: Awaited<ReturnType<typeof shippedRoom>>;
beforeAll(async () => {
  shipped = await shippedRoom();
});
afterAll(() => shipped.close());

const ask = (text: string) => answerQuestion({ text }, shipped.room);
const answers = (reply: Reply) => reply.figures.filter(({ role }) => role === "answer");

describe("no figure of a neighbouring thing is given for what no article has a figure of", () => {
  test.each([
    [
      "a part is not answered by its whole",
      [
        "How many foreign tourists visited Dien Bien in 2021-2025?",
        "Có bao nhiêu khách tây đến Điện Biên giai đoạn 2021-2025?",
        "luong khach quoc te den dien bien giai doan 2021-2025",
        "How many domestic visitors came to Dien Bien?",
        "Sản lượng lúa gạo năm 2025 là bao nhiêu tấn?",
        "san luong ngo nam 2025",
        "How many tons of rice did Dien Bien harvest in 2025?",
        "Công suất điện gió tăng thêm đến 2030 là bao nhiêu MW?",
        "cong suat thuy dien nam 2030",
        "How many MW of solar power will be added by 2030?",
        "Nợ xấu tín dụng chính sách là bao nhiêu?",
        "no qua han ngan hang chinh sach xa hoi",
        "vốn FDI đăng ký",
        "vốn ngân sách huyện cho nông thôn mới",
        "how much did enterprises give to the for the poor fund",
        "so tien doanh nghiep ung ho quy vi nguoi ngheo",
        "how many exported workers went to Japan",
        "how many exported workers went to japan",

        "How much did the poverty rate fall in poor communes per year?",
        "số doanh nghiệp thành lập mới",
        "doanh thu khách sạn",
        "xa dat chuan nong thon moi nang cao",
        "advanced new rural communes share 2030",
        "bao nhiêu km đường tỉnh lộ",
      ],
    ],
    [
      "a thing that no figure is about is answered by none",
      [
        "bao nhieu tram y te xa o dien bien co bac si",
        "bn ho o dien bien co may tinh",
        "Vợ anh Quàng Văn Tươi kiếm được bao nhiêu tiền một tháng?",
        "How much money do Dien Bien's workers abroad send home each month?",
        "dan dien bien gop bn ngay cong lam nong thon moi",
        "What interest rate do poor households pay on their policy loans?",
        "Vùng trung du và miền núi phía Bắc tăng trưởng bình quân bao nhiêu phần trăm mỗi năm?",
        "Poverty rate for rural Dien Bien in 2025?",
        "Which amount came from commune budgets alone for new rural development?",
      ],
    ],
    [
      "one year alone is not answered by several",
      [
        "von trung uong cho nong thon moi rieng nam 2025 cua dien bien la bn",
        "tourism revenue in 2024 alone",
        "total investment in Nậm Nèn in 2021 alone?",
        "doanh thu du lịch riêng năm 2021?",
        "Riêng năm 2023 Ngân hàng Chính sách xã hội giải ngân bao nhiêu?",
      ],
    ],
    [
      "nor one sort by another",
      [
        "Dân số tỉnh Điện Biên là bao nhiêu?",
        "Tổng chi ngân sách của tỉnh là bao nhiêu?",
        "chi ngan sach dia phuong 2025",
        "What was government spending in Na Sang commune in 2021-2025?",
        "Tỷ lệ tái nghèo năm 2025 là bao nhiêu?",
        "tổng dư nợ ngân hàng nông nghiệp",
        "ti le phu song 5G",
        "income of poor households",
        "how many communes meet the income criterion",
        "cost of one concrete bridge",
        "length of suspension bridges",
        "số khách sạn",
        "so san pham ocop",
        "số học sinh bỏ học",
        "how many workers lost jobs",
        "how many enterprises went bankrupt",
        "tỷ lệ bản văn hóa",
        "số nhà đại đoàn kết xây cho người có công",
        "lực lượng lao động toàn tỉnh là bao nhiêu",
        "How big is the labour force?",
        "central budget for sustainable poverty reduction in dien bien",
      ],
    ],
    [
      "nor what was built by what was repaired",
      [
        "Số cầu treo được xây mới ở Na Sang",
        "cau be tong duoc sua chua o na sang",
        "how many suspension bridges were built in Na Sang",
        "How many km of embankment were repaired in Na Sang?",
      ],
    ],
    ["nor a level by its change", ["GRDP bình quân đầu người 2020?", "tỷ trọng công nghiệp trong GRDP"]],
    [
      "nor a number by a rate",
      ["so ho ngheo xa nam nen", "Số hộ thoát nghèo năm 2025?", "so lao dong qua dao tao"],
    ],
    [
      "nor every household by one person's",
      [
        "Mỗi hộ nghèo được hỗ trợ bao nhiêu tiền làm nhà?",
        "how much is each household given to build a house",
      ],
    ],
    [
      "nor another country by the province",
      ["poverty rate in Laos", "tỷ lệ hộ nghèo của nước Lào", "poverty rate in thailand"],
    ],
    [
      "nor those who have not by those who have of something else",
      [
        "What percentage of poor households don't use the internet?",
        "What percentage of forest is not protected?",
        "Bao nhiêu phần trăm dân chưa dùng điện thoại?",
        "What share of the economy is not growing?",
      ],
    ],
    [
      "nor the number of all by a number of some",
      [
        "how many households are poor in the province",
        "toan tinh con bao nhieu ho ngheo (dem so nha, k lay %)",
      ],
    ],
    [
      "nor what is to come, or was long ago, by what was done",
      ["What will Na Sang build by 2030?", "What did the For the Poor fund pay for in 2019?"],
    ],
    ["nor what somebody owes by what they were given", ["How much money did Mrs Toàn borrow?"]],
    [
      "nor how wide or dear by how many",
      ["How wide are the bridges in Na Sang?", "What did the embankments cost?"],
    ],
    ["nor what names nothing but its figure by another rate", ["96/115 xã là bao nhiêu phần trăm?"]],
    ["nor now by before", ["có bao nhiêu xã ở Điện Biên hiện nay"]],
  ])("%s", async (_, questions) => {
    const given = await Promise.all(
      questions.map(async (text) => {
        const reply = await ask(text);
        return answers(reply).map(({ fact, value }) => `${text}: ${fact} ${value}`);
      }),
    );
    expect(given.flat()).toEqual([]);
  });
});

describe("what says the same or goes with it is answered all the same", () => {
  test.each([
    [
      "295000 tonne",
      ["Sản lượng lúa và ngô năm 2025?", "rice and corn output in 2025", "san luong luong thuc 2025"],
    ],
    ["5500000 visitor", ["lượt khách du lịch 2021-2025", "how many visitors in 2021-2025"]],
    [
      "72 percent",
      ["bao nhiêu phần trăm dân số sử dụng internet?", "share of the population using the internet"],
    ],
    ["62 percent", ["GRDP bình quân đầu người tăng bao nhiêu so với năm 2020?"]],
    ["44.63 percent", ["tỷ lệ số hộ nghèo xã Nậm Nèn"]],
    ["60000000 VND", ["Lò Thị Toàn được hỗ trợ bao nhiêu tiền làm nhà?"]],
    ["12.82 percent", ["chỉ số sản xuất công nghiệp", "industrial production index 2020-2025"]],
  ])("%s", async (figure, questions) => {
    for (const text of questions) {
      const [first] = answers(await ask(text));
      expect(`${first?.value} ${first?.unit}`, text).toBe(figure);
    }
  });
});
