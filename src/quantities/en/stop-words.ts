/** Words that end a noun phrase, or that a counted noun never starts with. */
export const STOPS = new Set(
  `a an the of in on at by for from to with within without into onto over under above below between among through during
  before after since until than as and or but nor so if when while where which who whom whose that this these those
  there here it its his her their our your my they we he she i you is are was were be been being am has have had having
  do does did done will would shall should can could may might must not no nor only also even still already just
  received receive receives reported attended joined said says earned lost died remain remained remains went came took
  made gave got became become becomes include includes including included reached reach reaches rose rise rises fell
  falls fall grew grows increased increases decreased decreases totaling totalling worth each every per about around
  nearly almost approximately more less fewer most least up down out off across against toward towards via plus minus
  times respectively annually yearly monthly weekly daily hourly ago later earlier long wide high deep tall away left
  now then because although though however therefore thus hence whereas both either neither another other what how why
  compared according due based belonging live lives lived living work worked get gets help helps need needs
  participated completed met meet meets using used use uses won win wins scored see saw seen alone apiece together
  x others comes goes makes takes gives shows wants stands covers serves belongs follows means begins starts ends looks seems
  adds brings allows keeps leads leaves sees finds runs sells buys pays costs earns spends produces grows uses
  again once twice today yesterday tomorrow tonight`.split(/\s+/),
);
