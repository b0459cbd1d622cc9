/** Everything here is made up: no such ministry, port or person. */
export const topicLabels = [
  "Harbour safety",
  "Port administration",
  "Road traffic",
  "Pilotage",
  "Incident reporting",
  "Breakwaters",
  "Fisheries",
  "Public health",
  "Schools and teachers",
  "Water supply",
  "Night ferries",
  "Budget",
  "Customs",
  "Weather service",
  "Coast guard",
  "Apprenticeships",
  "Insurance of vessels and of everything that is carried in them between the outer islands",
];

export const personNames = [
  ["Irena", "Valdez"],
  ["Daniel", "Okafor"],
  ["Maja", "Lindqvist"],
  ["Peter", "Haas"],
  ["Noor", "van Almere"],
  ["Tomas", "Brandvold"],
  ["Aiko", "Serrano"],
  ["Wilhelmina Josephine Antoinetta", "Oudekerk-Vandersteen"],
] as const;

export const sectionLabels = ["News", "Transcripts", "Speeches"];

export const places = ["Port Almere", "Lindholm", "Sankt Orsa", "by telephone", undefined];

export const titles = [
  "Extended meeting of the Harbour Authority board",
  "Press conference after the inspection of the eastern breakwater",
  "Opening remarks at the conference of port cities",
  "Meeting with the pilots’ union",
  "Hearing on the collision of 9 January",
  "Interview for the Almere Courier",
  "Statement on the night ferries",
  "Questions from the public in Sankt Orsa",
  "Remarks at the presentation of medals to the crews, engineers, wardens and volunteers who kept the lighthouse, the signal station and the northern approach open through the whole of the long winter",
];

export const sentences = [
  "I am glad that we can meet in one room again.",
  "The figures in front of you are better than last year’s, and I thank the crews who made them so.",
  "But I will say at once that no plan for harbour safety survives unless the pilots who must carry it out have written half of it.",
  "There were eleven collisions, against nineteen; nobody was lost.",
  "The eastern breakwater is finished.",
  "What is not finished is the change in how we report: too many of us still learn of an incident from the newspaper.",
  "The reporting desk opened on Monday.",
  "It has three people and one telephone, and I would like it to have five and two before the season begins.",
  "Safety that closes at six is not safety.",
  "The ferry fund will be paid out monthly, not at the end of the year.",
  "Apprentices from the outer islands are to be housed in the old customs building.",
  "We have asked the weather service for a second reading at dusk.",
  "Nobody should have to choose between a warm cabin and a working lamp.",
];
