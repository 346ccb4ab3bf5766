/** Words (folded) of what makes up a sum. */
export const SUMMED =
  /[(:=+]|(?<![a-z])(?:total(?:s|l?ed|l?ing)?|together|altogether|in all|all told|combined|sum|adds?|adding|added|plus|both|jointly|overall|collectively|(?<!thi )cong|(?<!be )tong|gop|tat ca|ca thay|het thay|ca hai|ca ba|gom|between (?:them|the (?:two|three))|make up|made up|amount(?:s|ed|ing)? to|with|including|comprising|bao gom)(?![a-z])/;
/** The same where the sum is all that is printed: a bracket or a colon does not say so. */
export const GATHERED =
  /(?<![a-z])(?:total(?:s|l?ed|l?ing)?|together|altogether|in all|combined|sum|adds? up|adding|plus|both|jointly|(?<!thi )cong|gop|tinh chung|tinh ca|ca hai|ca ba|between them|make up|put)(?![a-z])/;
/** Words (folded) of what lies between two figures. */
export const APART =
  /(?<![a-z])(?:points?|diem|lags?|trails?|ahead|behind|gap|difference|differ\w*|apart|more|less|fewer|higher|lower|above|below|over|under|left|leaving|leaves?|remain\w*|still|rest|unspent|missing|short|shortfall|lack\w*|drop\w*|f[ae]ll\w*|declin\w*|ris\w*|rose|increas\w*|decreas\w*|gain\w*|grew|up|down|cut|minus|balance|to go|adds?|adding|needs?|without|surplus|exceed\w*|outnumber\w*|chenh|hon|kem|con|lai|thieu|tang|giam|tru|du|nhieu hon|it hon|khoang cach|cach|chua|them|bot|vuot|can|phai)(?![a-z])/;
export const MORE_OR_LESS =
  /(?<![a-z])(?:gap|difference|apart|more|less|fewer|higher|lower|above|below|ahead|behind|lags?|trails?|exceed\w*|outnumber\w*|chenh|hon|kem|cach|nhieu hon|it hon)(?![a-z])/;
/** Words (folded) of so much for each of so many. */
export const AVERAGED =
  /(?<![a-z])(?:averag\w*|(?:a|per|each|every) year|yearly|annual\w*|per annum|each|per|apiece|every|mean|moi|binh quan|trung binh|hang nam|hằng năm|\/nam)(?![a-z])/;
