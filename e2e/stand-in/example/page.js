const show = (id, value) => {
  document.getElementById(id).textContent = JSON.stringify(value);
};

window.example.onSaid((value) => show("said", value));
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  show("dropped", { trusted: event.isTrusted, paths: window.example.paths([...event.dataTransfer.files]) });
});
document.getElementById("open").addEventListener("click", () => window.open("https://harbour.example/"));
