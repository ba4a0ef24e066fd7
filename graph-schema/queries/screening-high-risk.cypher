CYPHER 25
// Which of some parties a risk designation covers on a day. Parameters: ids, asOf, knownAt (day of knowledge: no designation from a later
// day; null for any). Columns: id.
MATCH (party:Node&Party)
WHERE party.id IN $ids AND visible(party)
MATCH (designation:RiskDesignation)
WHERE visible(designation) AND coalesce(designation.fromDay, $asOf) <= $asOf AND coalesce(designation.toDay, $asOf) >= $asOf
  AND coalesce(designation.fromDay <= $knownAt, true) AND designates(designation, party)
RETURN DISTINCT party.id AS id
