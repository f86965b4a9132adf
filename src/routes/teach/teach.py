"""Teaches Stable Diffusion a word for the thing in a few pictures: the same recipe, with diffusers and PEFT.

It takes a graphics card and 4 GB of weights, so this site's tests don't run it.
"""

import random
from pathlib import Path

import torch
from diffusers import DDPMScheduler, StableDiffusionPipeline
from diffusers.utils import load_image
from peft import LoraConfig
from torch.nn import functional as F
from torchvision import transforms

WORD, STEPS, RATE, RANK = "blorp", 400, 1e-4, 4
BASE = "stable-diffusion-v1-5/stable-diffusion-v1-5"

pipe = StableDiffusionPipeline.from_pretrained(BASE, safety_checker=None).to("cuda")
noise = DDPMScheduler.from_config(pipe.scheduler.config)
unet, vae, text, tokenizer = pipe.unet, pipe.vae, pipe.text_encoder, pipe.tokenizer
for part in (unet, vae, text):
    part.requires_grad_(False)

# A row of its own in the table of words, which begins as that of a thing it's like.
tokenizer.add_tokens(WORD)
text.resize_token_embeddings(len(tokenizer))
table = text.get_input_embeddings().weight
new, like = (tokenizer.convert_tokens_to_ids(word) for word in (WORD, "toy</w>"))
table.data[new] = table.data[like]
table.requires_grad_(True)
untouched = table.detach().clone()

# Two thin matrices beside each weight of the attention, and nothing else that learns.
unet.add_adapter(LoraConfig(r=RANK, lora_alpha=RANK, target_modules=["to_q", "to_k", "to_v", "to_out.0"]))
added = [p for p in unet.parameters() if p.requires_grad]
optimiser = torch.optim.AdamW([{"params": added, "lr": RATE}, {"params": [table], "lr": 3 * RATE, "weight_decay": 0}])


def latent(picture):
    with torch.no_grad():
        return vae.encode(picture.cuda()[None]).latent_dist.sample() * vae.config.scaling_factor


def meaning(caption):
    ids = tokenizer(caption, padding="max_length", max_length=tokenizer.model_max_length, return_tensors="pt").input_ids
    return text(ids.cuda())[0]


look = transforms.Compose([
    transforms.RandomResizedCrop(512, (0.7, 1)), transforms.RandomHorizontalFlip(), transforms.ToTensor(),
    transforms.Normalize([0.5], [0.5]),
])  # fmt: skip
drawings = [load_image(str(path)) for path in Path("pictures").glob("*.png")]
# What the model draws by itself, to be held to: else it forgets what a dog is.
prior = [(caption, pipe(caption).images[0]) for caption in ("a dog", "a cat on the beach", "a red car at sunset")]

for step in range(STEPS):
    examples = [(f"a {WORD}", random.choice(drawings)), random.choice(prior)]
    loss = 0
    for caption, picture in examples:
        x0 = latent(look(picture))
        eps = torch.randn_like(x0)
        t = torch.randint(noise.config.num_train_timesteps, (1,), device="cuda")
        loss = loss + F.mse_loss(unet(noise.add_noise(x0, eps, t), t, meaning(caption)).sample, eps)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    with torch.no_grad():
        kept = torch.arange(len(table), device="cuda") != new
        table[kept] = untouched[kept]

pipe(f"a {WORD} on the beach").images[0].save(f"{WORD}.png")
