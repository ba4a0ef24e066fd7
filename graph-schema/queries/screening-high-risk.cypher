CYPHER 25
// Which of some parties a risk designation covers on a day. Parameters: ids, asOf. Columns: id.
MATCH (party:Node&Party)
WHERE party.id IN $ids AND visible(party)
MATCH (designation:RiskDesignation)
WHERE visible(designation) AND coalesce(designation.fromDay, $asOf) <= $asOf AND coalesce(designation.toDay, $asOf) >= $asOf
  AND designates(designation, party)
RETURN DISTINCT party.id AS id
